/// Written by tools/train/embed from what tools/train made.
enum EmbeddingText {
    static let json = #"""
        {
         "format": "noctule-embedding",
         "version": 1,
         "name": "embedding",
         "identifier": "provisional-dct",
         "frontEnd": {
          "sampleRate": 16000,
          "frame": 400,
          "hop": 160,
          "transform": 512,
          "bands": 40,
          "low": 125.0,
          "high": 7500.0,
          "smoothing": 0.025,
          "alpha": 0.98,
          "delta": 2.0,
          "root": 0.5,
          "floor": 1e-09
         },
         "stack": 2,
         "stepSeconds": 0.02,
         "provenance": {
          "thresholdLaw": {
           "level": 1.68,
           "slope": 0.109,
           "falseAcceptsPerHour": 2.0
          },
          "leastLikeness": 1.0
         },
         "layers": [
          {
           "type": "conv",
           "kernel": 2,
           "dilation": 1,
           "inputs": 80,
           "outputs": 24,
           "activation": "none",
           "residual": false,
           "weights": "2eZZPROETz0mukU9QXY8PbKoMz1LRCs97z0jPS6MGz39JhQ9egcNPb0nBj1dBf880yfyPECv5\#
        TwJldk8cNPNPHplwjzLRrc8m3OsPJvooTzqopc8A6CNPLfdgzw1tHQ87Y5YPfxnSj38zDo9kwMqPblOGD3P7gU9P\#
        UPmPHNEwDyoUZo8MqppPNZkIDy8GLM7RFeuOjAVKbs8Ncy7rTwdvN9ET7y53nu8C2SRvJvoobxObq+8Ze+5vOBuw\#
        bw7+MW8NeFVPQNQQD05jSU9gewGPYmJyzyAzoY8ZFsEPKJoNCI2dfa7MqppvJgkpLzCYsq828TmvATg+LztUwC9M\#
        2r+vErI8rx9rd68G0TDvJvoobxWN3i8SecmvDw3prtVNayi6+FRPcl7MT13Jwc9vUCtPBDyDjy0G127zNFqvHNEw\#
        LziBfi8egcNvWezEr2xWA29mQz8vKfWzLw+YpG8rTwdvER+m7p1EOE7AIBlPJvooTzc58I8agvUPJLV1Dw7+MU8X\#
        ZdMPcdIHj16k8I8psvuOxDyDrwRD7i8kTIFvS6MG716yh29egcNvYn02LyO8IG8qXyCu96K+zs+YpE8cNPNPLc+7\#
        jwWSPA8vEXVPJvooTw0DDs8Y+AIO/9D57s1tHS85glGPQMwBz3eLlg8psvuu4mJy7yqLRa9Km8ovS6MG73r6ue8M\#
        qppvLSWuTqO8IE8p/XZPP33Aj3tUwA9cNPNPMjncTzaSBc7PpEivJvoobzPlNG8y2XZvB/Xubw1tHS83UM+PSuG2\#
        TwqJPo6vUCtvLlOGL0kly+9swcavXNEwLwzfJS7MqppPIEF6DyxWA09xzECPdfyrjw8Ncw7rTwdvPbFtbx1Xeq8/\#
        QbivJvoobz/i/K7LaHLO2KVkDw7+MU8h1E1PSJRnzwoYBu8gewGvbKoM73buSK93nW8vHpOB6ORdq88egcNPeLiE\#
        D3CYso8jZXYO8MsTrwJldm8M2r+vCvSzbzkeDi8d0O3O5vooTynGNs8ZXjJPNWrbDwAKIEjA0ErPatfQjxmt6a8k\#
        wMqvbKoM71ox+S8VBXVunNEwDzf+xc9egcNPedckDy8GLO7cc7LvGdGBr0Jldm8rTwdvNNaKzzbgc08djfpPJvoo\#
        TxaDVI75OFjvFXVx7w7+MW8NCIgPaWngjs/iPa8QXY8vblOGL1WeCS8AMClPC6MGz1FaA89MqppPC2FTLxdBf+8x\#
        I8FvTrAjLw8Ncw7cNPNPKzS9TxviJw864STupvoobxnN9+8VtKlvERISLs1tHQ8pwYUPaWngrvAXBy9QXY8vYmJy\#
        7xWeCQ85fsTPS6MGz0tOYQ8MqppvBaYCr1dBf+8TawWvDrAjDztUwA9cNPNPLDCaDtviJy81qnqvJvooby6Uow6V\#
        tKlPKaF0zw1tHQ8eAEHPatfQrxi0TS9kwMqvRDyDrxox+Q8qXopPXNEwDyedCu8egcNvabjAL28GLO7j2W8PGdGB\#
        j0+YpE8rTwdvB096Lzbgc289tJcu5vooTwY19085OFjPN9xE7w7+MW8Z07yPCJRn7wPSEO9gewGvRDyDjzbuSI9h\#
        gYNPcuCYSOxTAO9egcNva+O5rvCYso88xoIPcMsTjw+YpG8M2r+vHKGibzkeDg8/lTmPJvooTzoUq67ZXjJvA0as\#
        bzX5J2kbRvVPCuG2bwq9Ea9vUCtvImJyzwkly89hgSOPHNEwLxu0Ry9MqppvDfptjyxWA09BCBAPNfyrrztUwC9r\#
        TwdvI0HqDx1Xeo8M/z+O5voobxnANe8LaHLu9ponDw7+MU8Gpi2PAMwB73AoT+9psvuu7lOGD2qLRY963ufuy6MG\#
        73pYda8MqppPGGcEz2O8IE8U9OrvP33Ar08Ncy7cNPNPAL61zzaSBe7PVTcvJvoobwioxo8y2XZPLImUDw1tHS8l\#
        fSWPMdIHr1luC29psvuO7KoMz0RD7g8SQLSvC6MG71OY8a6egcNPSWNyDyO8IG8Uc8Jvd6K+7sJldk8cNPNPFJiB\#
        rwWSPC8zaNEvJvooTxu3so8Y+AIu2IAzbw1tHS8ncVsPMl7Mb1+NRK9vUCtPLKoMz20G107ZSAfvXNEwLyKhsM8e\#
        gcNPczniruxWA29fmRovKfWzDwJldk8rTwdvBJZ97x1EOG7n+bMPJvooTwMTlq8agvUvOfLhbo7+MU8XCwqPANQQ\#
        L10PN28gewGPblOGD2Azoa81FkmvY7bnaPg4Bo9MqppPEOo9bzCYsq85DGaPATg+Dw8Ncy7M2r+vHArwbt9rd48/\#
        HiCPJvoobyqvbm8SecmPODn0Dy45mWjCQ3NO/xnSr0v1Im8kwMqPYmJyzzP7gW9wxj5vHNEwDw2xwk9MqppvK8tD\#
        r28GLM7LaoKPTAVKTvtUwC9rTwdvPfM4Dy53ns8Zm24vJvoobxuTIo8Ze+5PAhZMrw7+MW8bfsIOxOET71sOLu7Q\#
        XY8PRDyDjxLRCu97Cc4vC6MGz0EoFo8egcNvbhid7xdBf88F52HPECv5bw+YpG8cNPNPPA/mTzLRre8oGmfvJvoo\#
        TwQCqQ8A6CNvHRFp7w1tHQ8bfsIuxOET71sOLs7QXY8PRDyDrxLRCu97Cc4PC6MGz0EoFq8egcNvbhidzxdBf88F\#
        52HvECv5bw+YpE8cNPNPPA/mbzLRre8oGmfPJvooTwQCqS8A6CNvHRFpzw1tHQ8CQ3Nu/xnSr0v1Ik8kwMqPYmJy\#
        7zP7gW9wxj5PHNEwDw2xwm9MqppvK8tDj28GLM7LaoKvTAVKTvtUwA9rTwdvPfM4Ly53ns8Zm24PJvoobxuTIq8Z\#
        e+5PAhZMjw7+MW8XCwqvANQQL10PN08gewGPblOGL2Azoa81FkmPbf1yiPg4Bq9MqppPEOo9TzCYsq85DGavATg+\#
        Dw8Ncw7M2r+vHArwTt9rd48/HiCvJvoobyqvbk8SecmPODn0Lws8sikncVsvMl7Mb1+NRI9vUCtPLKoM720G107Z\#
        SAfPXNEwLyKhsO8egcNPcznijuxWA29fmRoPKfWzDwJldm8rTwdvBJZ9zx1EOG7n+bMvJvooTwMTlo8agvUvOfLh\#
        To7+MU8lfSWvMdIHr1luC09psvuO7KoM70RD7g8SQLSPC6MG71OY8Y6egcNPSWNyLyO8IG8Uc8JPd6K+7sJldm8c\#
        NPNPFJiBjwWSPC8zaNEPJvooTxu3sq8Y+AIu2IAzTw1tHS8Gpi2vAMwB73AoT89psvuu7lOGL2qLRY963ufOy6MG\#
        73pYdY8MqppPGGcE72O8IE8U9OrPP33Ar08Ncw7cNPNPAL617zaSBe7PVTcPJvoobwioxq8y2XZPLImULw1tHS8b\#
        RvVvCuG2bwq9EY9vUCtvImJy7wkly89hgSOvHNEwLxu0Rw9MqppvDfptryxWA09BCBAvNfyrrztUwA9rTwdvI0Hq\#
        Lx1Xeo8M/z+u5voobxnANc8LaHLu9ponLw7+MU8Z07yvCJRn7wPSEM9gewGvRDyDrzbuSI9hgYNveUSSySxTAM9e\#
        gcNva+O5jvCYso88xoIvcMsTjw+YpE8M2r+vHKGiTzkeDg8/lTmvJvooTzoUq47ZXjJvA0asTyYUFcleAEHvatfQ\#
        rxi0TQ9kwMqvRDyDjxox+Q8qXopvXNEwDyedCs8egcNvabjAD28GLO7j2W8vGdGBj0+YpG8rTwdvB096Dzbgc289\#
        tJcO5vooTwY19285OFjPN9xEzw7+MW8pwYUvaWngrvAXBw9QXY8vYmJyzxWeCQ85fsTvS6MGz0tOYS8MqppvBaYC\#
        j1dBf+8TawWPDrAjDztUwC9cNPNPLDCaLtviJy81qnqPJvooby6Uoy6VtKlPKaF07w1tHQ8NCIgvaWngjs/iPY8Q\#
        XY8vblOGD1WeCS8AMClvC6MGz1FaA+9MqppPC2FTDxdBf+8xI8FPTrAjLw8Ncy7cNPNPKzS9bxviJw864STOpvoo\#
        bxnN988VtKlvERISDs1tHQ8A0ErvatfQjxmt6Y8kwMqvbKoMz1ox+S8VBXVOnNEwDzf+xe9egcNPedckLy8GLO7c\#
        c7LPGdGBr0Jldk8rTwdvNNaK7zbgc08djfpvJvooTxaDVK75OFjvFXVxzw7+MW8h1E1vSJRnzwoYBs8gewGvbKoM\#
        z3buSK93nW8POzX7CSRdq+8egcNPeLiEL3CYso8jZXYu8MsTrwJldk8M2r+vCvSzTzkeDi8d0O3u5vooTynGNu8Z\#
        XjJPNWrbLyB//Ok3UM+vSuG2TwqJPq6vUCtvLlOGD0kly+9swcaPXNEwLwzfJQ7MqppPIEF6LyxWA09xzECvdfyr\#
        jw8Ncy7rTwdvPbFtTx1Xeq8/QbiPJvoobz/i/I7LaHLO2KVkLw7+MU85glGvQMwBz3eLli8psvuu4mJyzyqLRa9K\#
        m8oPS6MG73r6uc8MqppvLSWubqO8IE8p/XZvP33Aj3tUwC9cNPNPMjncbzaSBc7PpEiPJvoobzPlNE8y2XZvB/Xu\#
        Tw1tHS8XZdMvcdIHj16k8K8psvuOxDyDjwRD7i8kTIFPS6MG716yh09egcNvYn02DyO8IG8qXyCO96K+zs+YpG8c\#
        NPNPLc+7rwWSPA8vEXVvJvooTw0DDu8Y+AIO/9D5zs1tHS86+FRvcl7MT13Jwe9vUCtPBDyDry0G127zNFqPHNEw\#
        LziBfg8egcNvWezEj2xWA29mQz8PKfWzLw+YpE8rTwdvER+mzp1EOE7AIBlvJvooTzc58K8agvUPJLV1Lw7+MU8N\#
        eFVvQNQQD05jSW9gewGPYmJy7yAzoY8ZFsEvHYe+KQ2dfY7MqppvJgkpDzCYsq828TmPATg+LztUwA9M2r+vErI8\#
        jx9rd68G0TDPJvoobxWN3g8SecmvDw3pjtOd+Uj7Y5YvfxnSj38zDq9kwMqPblOGL3P7gU9PUPmvHNEwDyoUZq8M\#
        qppPNZkILy8GLM7RFeuujAVKbs8Ncw7rTwdvN9ETzy53nu8C2SRPJvoobxObq88Ze+5vOBuwTw7+MW82eZZvROET\#
        z0mukW9QXY8PbKoM71LRCs97z0jvS6MGz39JhS9egcNPb0nBr1dBf880yfyvECv5TwJldm8cNPNPHplwrzLRrc8m\#
        3OsvJvooTzqope8A6CNPLfdg7w1tHQ82eZZPROETz0mukU9QXY8PbKoMz1LRCs97z0jPS6MGz39JhQ9egcNPb0nB\#
        j1dBf880yfyPECv5TwJldk8cNPNPHplwjzLRrc8m3OsPJvooTzqopc8A6CNPLfdgzw1tHQ87Y5YPfxnSj38zDo9k\#
        wMqPblOGD3P7gU9PUPmPHNEwDyoUZo8MqppPNZkIDy8GLM7RFeuOjAVKbs8Ncy7rTwdvN9ET7y53nu8C2SRvJvoo\#
        bxObq+8Ze+5vOBuwbw7+MW8NeFVPQNQQD05jSU9gewGPYmJyzyAzoY8ZFsEPKJoNCI2dfa7MqppvJgkpLzCYsq82\#
        8TmvATg+LztUwC9M2r+vErI8rx9rd68G0TDvJvoobxWN3i8SecmvDw3prtVNayi6+FRPcl7MT13Jwc9vUCtPBDyD\#
        jy0G127zNFqvHNEwLziBfi8egcNvWezEr2xWA29mQz8vKfWzLw+YpG8rTwdvER+m7p1EOE7AIBlPJvooTzc58I8a\#
        gvUPJLV1Dw7+MU8XZdMPcdIHj16k8I8psvuOxDyDrwRD7i8kTIFvS6MG716yh29egcNvYn02LyO8IG8qXyCu96K+\#
        zs+YpE8cNPNPLc+7jwWSPA8vEXVPJvooTw0DDs8Y+AIO/9D57s1tHS85glGPQMwBz3eLlg8psvuu4mJy7yqLRa9K\#
        m8ovS6MG73r6ue8MqppvLSWuTqO8IE8p/XZPP33Aj3tUwA9cNPNPMjncTzaSBc7PpEivJvoobzPlNG8y2XZvB/Xu\#
        bw1tHS83UM+PSuG2TwqJPo6vUCtvLlOGL0kly+9swcavXNEwLwzfJS7MqppPIEF6DyxWA09xzECPdfyrjw8Ncw7r\#
        TwdvPbFtbx1Xeq8/QbivJvoobz/i/K7LaHLO2KVkDw7+MU8h1E1PSJRnzwoYBu8gewGvbKoM73buSK93nW8vHpOB\#
        6ORdq88egcNPeLiED3CYso8jZXYO8MsTrwJldm8M2r+vCvSzbzkeDi8d0O3O5vooTynGNs8ZXjJPNWrbDwAKIEjA\#
        0ErPatfQjxmt6a8kwMqvbKoM71ox+S8VBXVunNEwDzf+xc9egcNPedckDy8GLO7cc7LvGdGBr0Jldm8rTwdvNNaK\#
        zzbgc08djfpPJvooTxaDVI75OFjvFXVx7w7+MW8NCIgPaWngjs/iPa8QXY8vblOGL1WeCS8AMClPC6MGz1FaA89M\#
        qppPC2FTLxdBf+8xI8FvTrAjLw8Ncw7cNPNPKzS9TxviJw864STupvoobxnN9+8VtKlvERISLs1tHQ8pwYUPaWng\#
        rvAXBy9QXY8vYmJy7xWeCQ85fsTPS6MGz0tOYQ8MqppvBaYCr1dBf+8TawWvDrAjDztUwA9cNPNPLDCaDtviJy81\#
        qnqvJvooby6Uow6VtKlPKaF0zw1tHQ8eAEHPatfQrxi0TS9kwMqvRDyDrxox+Q8qXopPXNEwDyedCu8egcNvabjA\#
        L28GLO7j2W8PGdGBj0+YpE8rTwdvB096Lzbgc289tJcu5vooTwY19085OFjPN9xE7w7+MW8Z07yPCJRn7wPSEO9g\#
        ewGvRDyDjzbuSI9hgYNPcuCYSOxTAO9egcNva+O5rvCYso88xoIPcMsTjw+YpG8M2r+vHKGibzkeDg8/lTmPJvoo\#
        TzoUq67ZXjJvA0asbzX5J2kbRvVPCuG2bwq9Ea9vUCtvImJyzwkly89hgSOPHNEwLxu0Ry9MqppvDfptjyxWA09B\#
        CBAPNfyrrztUwC9rTwdvI0HqDx1Xeo8M/z+O5voobxnANe8LaHLu9ponDw7+MU8Gpi2PAMwB73AoT+9psvuu7lOG\#
        D2qLRY963ufuy6MG73pYda8MqppPGGcEz2O8IE8U9OrvP33Ar08Ncy7cNPNPAL61zzaSBe7PVTcvJvoobwioxo8y\#
        2XZPLImUDw1tHS8lfSWPMdIHr1luC29psvuO7KoMz0RD7g8SQLSvC6MG71OY8a6egcNPSWNyDyO8IG8Uc8Jvd6K+\#
        7sJldk8cNPNPFJiBrwWSPC8zaNEvJvooTxu3so8Y+AIu2IAzbw1tHS8ncVsPMl7Mb1+NRK9vUCtPLKoMz20G107Z\#
        SAfvXNEwLyKhsM8egcNPczniruxWA29fmRovKfWzDwJldk8rTwdvBJZ97x1EOG7n+bMPJvooTwMTlq8agvUvOfLh\#
        bo7+MU8XCwqPANQQL10PN28gewGPblOGD2Azoa81FkmvY7bnaPg4Bo9MqppPEOo9bzCYsq85DGaPATg+Dw8Ncy7M\#
        2r+vHArwbt9rd48/HiCPJvoobyqvbm8SecmPODn0Dy45mWjCQ3NO/xnSr0v1Im8kwMqPYmJyzzP7gW9wxj5vHNEw\#
        Dw2xwk9MqppvK8tDr28GLM7LaoKPTAVKTvtUwC9rTwdvPfM4Dy53ns8Zm24vJvoobxuTIo8Ze+5PAhZMrw7+MW8b\#
        fsIOxOET71sOLu7QXY8PRDyDjxLRCu97Cc4vC6MGz0EoFo8egcNvbhid7xdBf88F52HPECv5bw+YpG8cNPNPPA/m\#
        TzLRre8oGmfvJvooTwQCqQ8A6CNvHRFp7w1tHQ8bfsIuxOET71sOLs7QXY8PRDyDrxLRCu97Cc4PC6MGz0EoFq8e\#
        gcNvbhidzxdBf88F52HvECv5bw+YpE8cNPNPPA/mbzLRre8oGmfPJvooTwQCqS8A6CNvHRFpzw1tHQ8CQ3Nu/xnS\#
        r0v1Ik8kwMqPYmJy7zP7gW9wxj5PHNEwDw2xwm9MqppvK8tDj28GLM7LaoKvTAVKTvtUwA9rTwdvPfM4Ly53ns8Z\#
        m24PJvoobxuTIq8Ze+5PAhZMjw7+MW8XCwqvANQQL10PN08gewGPblOGL2Azoa81FkmPbf1yiPg4Bq9MqppPEOo9\#
        TzCYsq85DGavATg+Dw8Ncw7M2r+vHArwTt9rd48/HiCvJvoobyqvbk8SecmPODn0Lws8sikncVsvMl7Mb1+NRI9v\#
        UCtPLKoM720G107ZSAfPXNEwLyKhsO8egcNPcznijuxWA29fmRoPKfWzDwJldm8rTwdvBJZ9zx1EOG7n+bMvJvoo\#
        TwMTlo8agvUvOfLhTo7+MU8lfSWvMdIHr1luC09psvuO7KoM70RD7g8SQLSPC6MG71OY8Y6egcNPSWNyLyO8IG8U\#
        c8JPd6K+7sJldm8cNPNPFJiBjwWSPC8zaNEPJvooTxu3sq8Y+AIu2IAzTw1tHS8Gpi2vAMwB73AoT89psvuu7lOG\#
        L2qLRY963ufOy6MG73pYdY8MqppPGGcE72O8IE8U9OrPP33Ar08Ncw7cNPNPAL617zaSBe7PVTcPJvoobwioxq8y\#
        2XZPLImULw1tHS8bRvVvCuG2bwq9EY9vUCtvImJy7wkly89hgSOvHNEwLxu0Rw9MqppvDfptryxWA09BCBAvNfyr\#
        rztUwA9rTwdvI0HqLx1Xeo8M/z+u5voobxnANc8LaHLu9ponLw7+MU8Z07yvCJRn7wPSEM9gewGvRDyDrzbuSI9h\#
        gYNveUSSySxTAM9egcNva+O5jvCYso88xoIvcMsTjw+YpE8M2r+vHKGiTzkeDg8/lTmvJvooTzoUq47ZXjJvA0as\#
        TyYUFcleAEHvatfQrxi0TQ9kwMqvRDyDjxox+Q8qXopvXNEwDyedCs8egcNvabjAD28GLO7j2W8vGdGBj0+YpG8r\#
        TwdvB096Dzbgc289tJcO5vooTwY19285OFjPN9xEzw7+MW8pwYUvaWngrvAXBw9QXY8vYmJyzxWeCQ85fsTvS6MG\#
        z0tOYS8MqppvBaYCj1dBf+8TawWPDrAjDztUwC9cNPNPLDCaLtviJy81qnqPJvooby6Uoy6VtKlPKaF07w1tHQ8N\#
        CIgvaWngjs/iPY8QXY8vblOGD1WeCS8AMClvC6MGz1FaA+9MqppPC2FTDxdBf+8xI8FPTrAjLw8Ncy7cNPNPKzS9\#
        bxviJw864STOpvoobxnN988VtKlvERISDs1tHQ8A0ErvatfQjxmt6Y8kwMqvbKoMz1ox+S8VBXVOnNEwDzf+xe9e\#
        gcNPedckLy8GLO7cc7LPGdGBr0Jldk8rTwdvNNaK7zbgc08djfpvJvooTxaDVK75OFjvFXVxzw7+MW8h1E1vSJRn\#
        zwoYBs8gewGvbKoMz3buSK93nW8POzX7CSRdq+8egcNPeLiEL3CYso8jZXYu8MsTrwJldk8M2r+vCvSzTzkeDi8d\#
        0O3u5vooTynGNu8ZXjJPNWrbLyB//Ok3UM+vSuG2TwqJPq6vUCtvLlOGD0kly+9swcaPXNEwLwzfJQ7MqppPIEF6\#
        LyxWA09xzECvdfyrjw8Ncy7rTwdvPbFtTx1Xeq8/QbiPJvoobz/i/I7LaHLO2KVkLw7+MU85glGvQMwBz3eLli8p\#
        svuu4mJyzyqLRa9Km8oPS6MG73r6uc8MqppvLSWubqO8IE8p/XZvP33Aj3tUwC9cNPNPMjncbzaSBc7PpEiPJvoo\#
        bzPlNE8y2XZvB/XuTw1tHS8XZdMvcdIHj16k8K8psvuOxDyDjwRD7i8kTIFPS6MG716yh09egcNvYn02DyO8IG8q\#
        XyCO96K+zs+YpG8cNPNPLc+7rwWSPA8vEXVvJvooTw0DDu8Y+AIO/9D5zs1tHS86+FRvcl7MT13Jwe9vUCtPBDyD\#
        ry0G127zNFqPHNEwLziBfg8egcNvWezEj2xWA29mQz8PKfWzLw+YpE8rTwdvER+mzp1EOE7AIBlvJvooTzc58K8a\#
        gvUPJLV1Lw7+MU8NeFVvQNQQD05jSW9gewGPYmJy7yAzoY8ZFsEvHYe+KQ2dfY7MqppvJgkpDzCYsq828TmPATg+\#
        LztUwA9M2r+vErI8jx9rd68G0TDPJvoobxWN3g8SecmvDw3pjtOd+Uj7Y5YvfxnSj38zDq9kwMqPblOGL3P7gU9P\#
        UPmvHNEwDyoUZq8MqppPNZkILy8GLM7RFeuujAVKbs8Ncw7rTwdvN9ETzy53nu8C2SRPJvoobxObq88Ze+5vOBuw\#
        Tw7+MW82eZZvROETz0mukW9QXY8PbKoM71LRCs97z0jvS6MGz39JhS9egcNPb0nBr1dBf880yfyvECv5TwJldm8c\#
        NPNPHplwrzLRrc8m3OsvJvooTzqope8A6CNPLfdg7w1tHQ82eZZPROETz0mukU9QXY8PbKoMz1LRCs97z0jPS6MG\#
        z39JhQ9egcNPb0nBj1dBf880yfyPECv5TwJldk8cNPNPHplwjzLRrc8m3OsPJvooTzqopc8A6CNPLfdgzw1tHQ87\#
        Y5YPfxnSj38zDo9kwMqPblOGD3P7gU9PUPmPHNEwDyoUZo8MqppPNZkIDy8GLM7RFeuOjAVKbs8Ncy7rTwdvN9ET\#
        7y53nu8C2SRvJvoobxObq+8Ze+5vOBuwbw7+MW8NeFVPQNQQD05jSU9gewGPYmJyzyAzoY8ZFsEPKJoNCI2dfa7M\#
        qppvJgkpLzCYsq828TmvATg+LztUwC9M2r+vErI8rx9rd68G0TDvJvoobxWN3i8SecmvDw3prtVNayi6+FRPcl7M\#
        T13Jwc9vUCtPBDyDjy0G127zNFqvHNEwLziBfi8egcNvWezEr2xWA29mQz8vKfWzLw+YpG8rTwdvER+m7p1EOE7A\#
        IBlPJvooTzc58I8agvUPJLV1Dw7+MU8XZdMPcdIHj16k8I8psvuOxDyDrwRD7i8kTIFvS6MG716yh29egcNvYn02\#
        LyO8IG8qXyCu96K+zs+YpE8cNPNPLc+7jwWSPA8vEXVPJvooTw0DDs8Y+AIO/9D57s1tHS85glGPQMwBz3eLlg8p\#
        svuu4mJy7yqLRa9Km8ovS6MG73r6ue8MqppvLSWuTqO8IE8p/XZPP33Aj3tUwA9cNPNPMjncTzaSBc7PpEivJvoo\#
        bzPlNG8y2XZvB/Xubw1tHS83UM+PSuG2TwqJPo6vUCtvLlOGL0kly+9swcavXNEwLwzfJS7MqppPIEF6DyxWA09x\#
        zECPdfyrjw8Ncw7rTwdvPbFtbx1Xeq8/QbivJvoobz/i/K7LaHLO2KVkDw7+MU8h1E1PSJRnzwoYBu8gewGvbKoM\#
        73buSK93nW8vHpOB6ORdq88egcNPeLiED3CYso8jZXYO8MsTrwJldm8M2r+vCvSzbzkeDi8d0O3O5vooTynGNs8Z\#
        XjJPNWrbDwAKIEjA0ErPatfQjxmt6a8kwMqvbKoM71ox+S8VBXVunNEwDzf+xc9egcNPedckDy8GLO7cc7LvGdGB\#
        r0Jldm8rTwdvNNaKzzbgc08djfpPJvooTxaDVI75OFjvFXVx7w7+MW8NCIgPaWngjs/iPa8QXY8vblOGL1WeCS8A\#
        MClPC6MGz1FaA89MqppPC2FTLxdBf+8xI8FvTrAjLw8Ncw7cNPNPKzS9TxviJw864STupvoobxnN9+8VtKlvERIS\#
        Ls1tHQ8pwYUPaWngrvAXBy9QXY8vYmJy7xWeCQ85fsTPS6MGz0tOYQ8MqppvBaYCr1dBf+8TawWvDrAjDztUwA9c\#
        NPNPLDCaDtviJy81qnqvJvooby6Uow6VtKlPKaF0zw1tHQ8eAEHPatfQrxi0TS9kwMqvRDyDrxox+Q8qXopPXNEw\#
        DyedCu8egcNvabjAL28GLO7j2W8PGdGBj0+YpE8rTwdvB096Lzbgc289tJcu5vooTwY19085OFjPN9xE7w7+MW8Z\#
        07yPCJRn7wPSEO9gewGvRDyDjzbuSI9hgYNPcuCYSOxTAO9egcNva+O5rvCYso88xoIPcMsTjw+YpG8M2r+vHKGi\#
        bzkeDg8/lTmPJvooTzoUq67ZXjJvA0asbzX5J2kbRvVPCuG2bwq9Ea9vUCtvImJyzwkly89hgSOPHNEwLxu0Ry9M\#
        qppvDfptjyxWA09BCBAPNfyrrztUwC9rTwdvI0HqDx1Xeo8M/z+O5voobxnANe8LaHLu9ponDw7+MU8Gpi2PAMwB\#
        73AoT+9psvuu7lOGD2qLRY963ufuy6MG73pYda8MqppPGGcEz2O8IE8U9OrvP33Ar08Ncy7cNPNPAL61zzaSBe7P\#
        VTcvJvoobwioxo8y2XZPLImUDw1tHS8lfSWPMdIHr1luC29psvuO7KoMz0RD7g8SQLSvC6MG71OY8a6egcNPSWNy\#
        DyO8IG8Uc8Jvd6K+7sJldk8cNPNPFJiBrwWSPC8zaNEvJvooTxu3so8Y+AIu2IAzbw1tHS8ncVsPMl7Mb1+NRK9v\#
        UCtPLKoMz20G107ZSAfvXNEwLyKhsM8egcNPczniruxWA29fmRovKfWzDwJldk8rTwdvBJZ97x1EOG7n+bMPJvoo\#
        TwMTlq8agvUvOfLhbo7+MU8XCwqPANQQL10PN28gewGPblOGD2Azoa81FkmvY7bnaPg4Bo9MqppPEOo9bzCYsq85\#
        DGaPATg+Dw8Ncy7M2r+vHArwbt9rd48/HiCPJvoobyqvbm8SecmPODn0Dy45mWjCQ3NO/xnSr0v1Im8kwMqPYmJy\#
        zzP7gW9wxj5vHNEwDw2xwk9MqppvK8tDr28GLM7LaoKPTAVKTvtUwC9rTwdvPfM4Dy53ns8Zm24vJvoobxuTIo8Z\#
        e+5PAhZMrw7+MW8bfsIOxOET71sOLu7QXY8PRDyDjxLRCu97Cc4vC6MGz0EoFo8egcNvbhid7xdBf88F52HPECv5\#
        bw+YpG8cNPNPPA/mTzLRre8oGmfvJvooTwQCqQ8A6CNvHRFp7w1tHQ8bfsIuxOET71sOLs7QXY8PRDyDrxLRCu97\#
        Cc4PC6MGz0EoFq8egcNvbhidzxdBf88F52HvECv5bw+YpE8cNPNPPA/mbzLRre8oGmfPJvooTwQCqS8A6CNvHRFp\#
        zw1tHQ8CQ3Nu/xnSr0v1Ik8kwMqPYmJy7zP7gW9wxj5PHNEwDw2xwm9MqppvK8tDj28GLM7LaoKvTAVKTvtUwA9r\#
        TwdvPfM4Ly53ns8Zm24PJvoobxuTIq8Ze+5PAhZMjw7+MW8XCwqvANQQL10PN08gewGPblOGL2Azoa81FkmPbf1y\#
        iPg4Bq9MqppPEOo9TzCYsq85DGavATg+Dw8Ncw7M2r+vHArwTt9rd48/HiCvJvoobyqvbk8SecmPODn0Lws8sikn\#
        cVsvMl7Mb1+NRI9vUCtPLKoM720G107ZSAfPXNEwLyKhsO8egcNPcznijuxWA29fmRoPKfWzDwJldm8rTwdvBJZ9\#
        zx1EOG7n+bMvJvooTwMTlo8agvUvOfLhTo7+MU8lfSWvMdIHr1luC09psvuO7KoM70RD7g8SQLSPC6MG71OY8Y6e\#
        gcNPSWNyLyO8IG8Uc8JPd6K+7sJldm8cNPNPFJiBjwWSPC8zaNEPJvooTxu3sq8Y+AIu2IAzTw1tHS8Gpi2vAMwB\#
        73AoT89psvuu7lOGL2qLRY963ufOy6MG73pYdY8MqppPGGcE72O8IE8U9OrPP33Ar08Ncw7cNPNPAL617zaSBe7P\#
        VTcPJvoobwioxq8y2XZPLImULw1tHS8bRvVvCuG2bwq9EY9vUCtvImJy7wkly89hgSOvHNEwLxu0Rw9MqppvDfpt\#
        ryxWA09BCBAvNfyrrztUwA9rTwdvI0HqLx1Xeo8M/z+u5voobxnANc8LaHLu9ponLw7+MU8Z07yvCJRn7wPSEM9g\#
        ewGvRDyDrzbuSI9hgYNveUSSySxTAM9egcNva+O5jvCYso88xoIvcMsTjw+YpE8M2r+vHKGiTzkeDg8/lTmvJvoo\#
        TzoUq47ZXjJvA0asTyYUFcleAEHvatfQrxi0TQ9kwMqvRDyDjxox+Q8qXopvXNEwDyedCs8egcNvabjAD28GLO7j\#
        2W8vGdGBj0+YpG8rTwdvB096Dzbgc289tJcO5vooTwY19285OFjPN9xEzw7+MW8pwYUvaWngrvAXBw9QXY8vYmJy\#
        zxWeCQ85fsTvS6MGz0tOYS8MqppvBaYCj1dBf+8TawWPDrAjDztUwC9cNPNPLDCaLtviJy81qnqPJvooby6Uoy6V\#
        tKlPKaF07w1tHQ8NCIgvaWngjs/iPY8QXY8vblOGD1WeCS8AMClvC6MGz1FaA+9MqppPC2FTDxdBf+8xI8FPTrAj\#
        Lw8Ncy7cNPNPKzS9bxviJw864STOpvoobxnN988VtKlvERISDs1tHQ8A0ErvatfQjxmt6Y8kwMqvbKoMz1ox+S8V\#
        BXVOnNEwDzf+xe9egcNPedckLy8GLO7cc7LPGdGBr0Jldk8rTwdvNNaK7zbgc08djfpvJvooTxaDVK75OFjvFXVx\#
        zw7+MW8h1E1vSJRnzwoYBs8gewGvbKoMz3buSK93nW8POzX7CSRdq+8egcNPeLiEL3CYso8jZXYu8MsTrwJldk8M\#
        2r+vCvSzTzkeDi8d0O3u5vooTynGNu8ZXjJPNWrbLyB//Ok3UM+vSuG2TwqJPq6vUCtvLlOGD0kly+9swcaPXNEw\#
        LwzfJQ7MqppPIEF6LyxWA09xzECvdfyrjw8Ncy7rTwdvPbFtTx1Xeq8/QbiPJvoobz/i/I7LaHLO2KVkLw7+MU85\#
        glGvQMwBz3eLli8psvuu4mJyzyqLRa9Km8oPS6MG73r6uc8MqppvLSWubqO8IE8p/XZvP33Aj3tUwC9cNPNPMjnc\#
        bzaSBc7PpEiPJvoobzPlNE8y2XZvB/XuTw1tHS8XZdMvcdIHj16k8K8psvuOxDyDjwRD7i8kTIFPS6MG716yh09e\#
        gcNvYn02DyO8IG8qXyCO96K+zs+YpG8cNPNPLc+7rwWSPA8vEXVvJvooTw0DDu8Y+AIO/9D5zs1tHS86+FRvcl7M\#
        T13Jwe9vUCtPBDyDry0G127zNFqPHNEwLziBfg8egcNvWezEj2xWA29mQz8PKfWzLw+YpE8rTwdvER+mzp1EOE7A\#
        IBlvJvooTzc58K8agvUPJLV1Lw7+MU8NeFVvQNQQD05jSW9gewGPYmJy7yAzoY8ZFsEvHYe+KQ2dfY7MqppvJgkp\#
        DzCYsq828TmPATg+LztUwA9M2r+vErI8jx9rd68G0TDPJvoobxWN3g8SecmvDw3pjtOd+Uj7Y5YvfxnSj38zDq9k\#
        wMqPblOGL3P7gU9PUPmvHNEwDyoUZq8MqppPNZkILy8GLM7RFeuujAVKbs8Ncw7rTwdvN9ETzy53nu8C2SRPJvoo\#
        bxObq88Ze+5vOBuwTw7+MW82eZZvROETz0mukW9QXY8PbKoM71LRCs97z0jvS6MGz39JhS9egcNPb0nBr1dBf880\#
        yfyvECv5TwJldm8cNPNPHplwrzLRrc8m3OsvJvooTzqope8A6CNPLfdg7w1tHQ82eZZPROETz0mukU9QXY8PbKoM\#
        z1LRCs97z0jPS6MGz39JhQ9egcNPb0nBj1dBf880yfyPECv5TwJldk8cNPNPHplwjzLRrc8m3OsPJvooTzqopc8A\#
        6CNPLfdgzw1tHQ87Y5YPfxnSj38zDo9kwMqPblOGD3P7gU9PUPmPHNEwDyoUZo8MqppPNZkIDy8GLM7RFeuOjAVK\#
        bs8Ncy7rTwdvN9ET7y53nu8C2SRvJvoobxObq+8Ze+5vOBuwbw7+MW8NeFVPQNQQD05jSU9gewGPYmJyzyAzoY8Z\#
        FsEPKJoNCI2dfa7MqppvJgkpLzCYsq828TmvATg+LztUwC9M2r+vErI8rx9rd68G0TDvJvoobxWN3i8SecmvDw3p\#
        rtVNayi6+FRPcl7MT13Jwc9vUCtPBDyDjy0G127zNFqvHNEwLziBfi8egcNvWezEr2xWA29mQz8vKfWzLw+YpG8r\#
        TwdvER+m7p1EOE7AIBlPJvooTzc58I8agvUPJLV1Dw7+MU8XZdMPcdIHj16k8I8psvuOxDyDrwRD7i8kTIFvS6MG\#
        716yh29egcNvYn02LyO8IG8qXyCu96K+zs+YpE8cNPNPLc+7jwWSPA8vEXVPJvooTw0DDs8Y+AIO/9D57s1tHS85\#
        glGPQMwBz3eLlg8psvuu4mJy7yqLRa9Km8ovS6MG73r6ue8MqppvLSWuTqO8IE8p/XZPP33Aj3tUwA9cNPNPMjnc\#
        TzaSBc7PpEivJvoobzPlNG8y2XZvB/Xubw1tHS83UM+PSuG2TwqJPo6vUCtvLlOGL0kly+9swcavXNEwLwzfJS7M\#
        qppPIEF6DyxWA09xzECPdfyrjw8Ncw7rTwdvPbFtbx1Xeq8/QbivJvoobz/i/K7LaHLO2KVkDw7+MU8h1E1PSJRn\#
        zwoYBu8gewGvbKoM73buSK93nW8vHpOB6ORdq88egcNPeLiED3CYso8jZXYO8MsTrwJldm8M2r+vCvSzbzkeDi8d\#
        0O3O5vooTynGNs8ZXjJPNWrbDwAKIEjA0ErPatfQjxmt6a8kwMqvbKoM71ox+S8VBXVunNEwDzf+xc9egcNPedck\#
        Dy8GLO7cc7LvGdGBr0Jldm8rTwdvNNaKzzbgc08djfpPJvooTxaDVI75OFjvFXVx7w7+MW8NCIgPaWngjs/iPa8Q\#
        XY8vblOGL1WeCS8AMClPC6MGz1FaA89MqppPC2FTLxdBf+8xI8FvTrAjLw8Ncw7cNPNPKzS9TxviJw864STupvoo\#
        bxnN9+8VtKlvERISLs1tHQ8pwYUPaWngrvAXBy9QXY8vYmJy7xWeCQ85fsTPS6MGz0tOYQ8MqppvBaYCr1dBf+8T\#
        awWvDrAjDztUwA9cNPNPLDCaDtviJy81qnqvJvooby6Uow6VtKlPKaF0zw1tHQ8eAEHPatfQrxi0TS9kwMqvRDyD\#
        rxox+Q8qXopPXNEwDyedCu8egcNvabjAL28GLO7j2W8PGdGBj0+YpE8rTwdvB096Lzbgc289tJcu5vooTwY19085\#
        OFjPN9xE7w7+MW8Z07yPCJRn7wPSEO9gewGvRDyDjzbuSI9hgYNPcuCYSOxTAO9egcNva+O5rvCYso88xoIPcMsT\#
        jw+YpG8M2r+vHKGibzkeDg8/lTmPJvooTzoUq67ZXjJvA0asbzX5J2kbRvVPCuG2bwq9Ea9vUCtvImJyzwkly89h\#
        gSOPHNEwLxu0Ry9MqppvDfptjyxWA09BCBAPNfyrrztUwC9rTwdvI0HqDx1Xeo8M/z+O5voobxnANe8LaHLu9pon\#
        Dw7+MU8Gpi2PAMwB73AoT+9psvuu7lOGD2qLRY963ufuy6MG73pYda8MqppPGGcEz2O8IE8U9OrvP33Ar08Ncy7c\#
        NPNPAL61zzaSBe7PVTcvJvoobwioxo8y2XZPLImUDw1tHS8lfSWPMdIHr1luC29psvuO7KoMz0RD7g8SQLSvC6MG\#
        71OY8a6egcNPSWNyDyO8IG8Uc8Jvd6K+7sJldk8cNPNPFJiBrwWSPC8zaNEvJvooTxu3so8Y+AIu2IAzbw1tHS8n\#
        cVsPMl7Mb1+NRK9vUCtPLKoMz20G107ZSAfvXNEwLyKhsM8egcNPczniruxWA29fmRovKfWzDwJldk8rTwdvBJZ9\#
        7x1EOG7n+bMPJvooTwMTlq8agvUvOfLhbo7+MU8XCwqPANQQL10PN28gewGPblOGD2Azoa81FkmvY7bnaPg4Bo9M\#
        qppPEOo9bzCYsq85DGaPATg+Dw8Ncy7M2r+vHArwbt9rd48/HiCPJvoobyqvbm8SecmPODn0Dy45mWjCQ3NO/xnS\#
        r0v1Im8kwMqPYmJyzzP7gW9wxj5vHNEwDw2xwk9MqppvK8tDr28GLM7LaoKPTAVKTvtUwC9rTwdvPfM4Dy53ns8Z\#
        m24vJvoobxuTIo8Ze+5PAhZMrw7+MW8bfsIOxOET71sOLu7QXY8PRDyDjxLRCu97Cc4vC6MGz0EoFo8egcNvbhid\#
        7xdBf88F52HPECv5bw+YpG8cNPNPPA/mTzLRre8oGmfvJvooTwQCqQ8A6CNvHRFp7w1tHQ8bfsIuxOET71sOLs7Q\#
        XY8PRDyDrxLRCu97Cc4PC6MGz0EoFq8egcNvbhidzxdBf88F52HvECv5bw+YpE8cNPNPPA/mbzLRre8oGmfPJvoo\#
        TwQCqS8A6CNvHRFpzw1tHQ8CQ3Nu/xnSr0v1Ik8kwMqPYmJy7zP7gW9wxj5PHNEwDw2xwm9MqppvK8tDj28GLM7L\#
        aoKvTAVKTvtUwA9rTwdvPfM4Ly53ns8Zm24PJvoobxuTIq8Ze+5PAhZMjw7+MW8XCwqvANQQL10PN08gewGPblOG\#
        L2Azoa81FkmPbf1yiPg4Bq9MqppPEOo9TzCYsq85DGavATg+Dw8Ncw7M2r+vHArwTt9rd48/HiCvJvoobyqvbk8S\#
        ecmPODn0Lws8sikncVsvMl7Mb1+NRI9vUCtPLKoM720G107ZSAfPXNEwLyKhsO8egcNPcznijuxWA29fmRoPKfWz\#
        DwJldm8rTwdvBJZ9zx1EOG7n+bMvJvooTwMTlo8agvUvOfLhTo7+MU8lfSWvMdIHr1luC09psvuO7KoM70RD7g8S\#
        QLSPC6MG71OY8Y6egcNPSWNyLyO8IG8Uc8JPd6K+7sJldm8cNPNPFJiBjwWSPC8zaNEPJvooTxu3sq8Y+AIu2IAz\#
        Tw1tHS8Gpi2vAMwB73AoT89psvuu7lOGL2qLRY963ufOy6MG73pYdY8MqppPGGcE72O8IE8U9OrPP33Ar08Ncw7c\#
        NPNPAL617zaSBe7PVTcPJvoobwioxq8y2XZPLImULw1tHS8bRvVvCuG2bwq9EY9vUCtvImJy7wkly89hgSOvHNEw\#
        Lxu0Rw9MqppvDfptryxWA09BCBAvNfyrrztUwA9rTwdvI0HqLx1Xeo8M/z+u5voobxnANc8LaHLu9ponLw7+MU8Z\#
        07yvCJRn7wPSEM9gewGvRDyDrzbuSI9hgYNveUSSySxTAM9egcNva+O5jvCYso88xoIvcMsTjw+YpE8M2r+vHKGi\#
        TzkeDg8/lTmvJvooTzoUq47ZXjJvA0asTyYUFcleAEHvatfQrxi0TQ9kwMqvRDyDjxox+Q8qXopvXNEwDyedCs8e\#
        gcNvabjAD28GLO7j2W8vGdGBj0+YpG8rTwdvB096Dzbgc289tJcO5vooTwY19285OFjPN9xEzw7+MW8pwYUvaWng\#
        rvAXBw9QXY8vYmJyzxWeCQ85fsTvS6MGz0tOYS8MqppvBaYCj1dBf+8TawWPDrAjDztUwC9cNPNPLDCaLtviJy81\#
        qnqPJvooby6Uoy6VtKlPKaF07w1tHQ8NCIgvaWngjs/iPY8QXY8vblOGD1WeCS8AMClvC6MGz1FaA+9MqppPC2FT\#
        DxdBf+8xI8FPTrAjLw8Ncy7cNPNPKzS9bxviJw864STOpvoobxnN988VtKlvERISDs1tHQ8A0ErvatfQjxmt6Y8k\#
        wMqvbKoMz1ox+S8VBXVOnNEwDzf+xe9egcNPedckLy8GLO7cc7LPGdGBr0Jldk8rTwdvNNaK7zbgc08djfpvJvoo\#
        TxaDVK75OFjvFXVxzw7+MW8h1E1vSJRnzwoYBs8gewGvbKoMz3buSK93nW8POzX7CSRdq+8egcNPeLiEL3CYso8j\#
        ZXYu8MsTrwJldk8M2r+vCvSzTzkeDi8d0O3u5vooTynGNu8ZXjJPNWrbLyB//Ok3UM+vSuG2TwqJPq6vUCtvLlOG\#
        D0kly+9swcaPXNEwLwzfJQ7MqppPIEF6LyxWA09xzECvdfyrjw8Ncy7rTwdvPbFtTx1Xeq8/QbiPJvoobz/i/I7L\#
        aHLO2KVkLw7+MU85glGvQMwBz3eLli8psvuu4mJyzyqLRa9Km8oPS6MG73r6uc8MqppvLSWubqO8IE8p/XZvP33A\#
        j3tUwC9cNPNPMjncbzaSBc7PpEiPJvoobzPlNE8y2XZvB/XuTw1tHS8XZdMvcdIHj16k8K8psvuOxDyDjwRD7i8k\#
        TIFPS6MG716yh09egcNvYn02DyO8IG8qXyCO96K+zs+YpG8cNPNPLc+7rwWSPA8vEXVvJvooTw0DDu8Y+AIO/9D5\#
        zs1tHS86+FRvcl7MT13Jwe9vUCtPBDyDry0G127zNFqPHNEwLziBfg8egcNvWezEj2xWA29mQz8PKfWzLw+YpE8r\#
        TwdvER+mzp1EOE7AIBlvJvooTzc58K8agvUPJLV1Lw7+MU8NeFVvQNQQD05jSW9gewGPYmJy7yAzoY8ZFsEvHYe+\#
        KQ2dfY7MqppvJgkpDzCYsq828TmPATg+LztUwA9M2r+vErI8jx9rd68G0TDPJvoobxWN3g8SecmvDw3pjtOd+Uj7\#
        Y5YvfxnSj38zDq9kwMqPblOGL3P7gU9PUPmvHNEwDyoUZq8MqppPNZkILy8GLM7RFeuujAVKbs8Ncw7rTwdvN9ET\#
        zy53nu8C2SRPJvoobxObq88Ze+5vOBuwTw7+MW82eZZvROETz0mukW9QXY8PbKoM71LRCs97z0jvS6MGz39JhS9e\#
        gcNPb0nBr1dBf880yfyvECv5TwJldm8cNPNPHplwrzLRrc8m3OsvJvooTzqope8A6CNPLfdg7w1tHQ8",
           "bias": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\#
        AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
          }
         ]
        }
        """#
}
