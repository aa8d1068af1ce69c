/// Written by tools/train/embed from what tools/train made.
enum NoctuleText {
    static let json = #"""
        {
         "format": "noctule-enrolled",
         "version": 1,
         "name": "noctule",
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
         "embedding": "560ac3bb3665b379",
         "dimension": 24,
         "ordinaryFit": 0.3771672546863556,
         "fitSpread": 0.7744686305522919,
         "thresholds": [
          {
           "falseAcceptsPerHour": 0.1,
           "threshold": 1.64234
          },
          {
           "falseAcceptsPerHour": 0.5,
           "threshold": 1.51881
          },
          {
           "falseAcceptsPerHour": 1.0,
           "threshold": 1.46352
          }
         ],
         "provenance": {
          "recordings": "synthetic speech only",
          "seed": 72,
          "testedRecordings": 185,
          "testedVoices": 51,
          "negativeHours": 11.24,
          "missPercent": {
           "clean": {
            "0.1": 14.05,
            "0.5": 3.24,
            "1.0": 0.0
           },
           "10 dB": {
            "0.1": 39.46,
            "0.5": 27.57,
            "1.0": 20.0
           },
           "5 dB": {
            "0.1": 49.73,
            "0.5": 39.46,
            "1.0": 34.05
           }
          }
         },
         "recordings": [
          {
           "file": "espeak-en-gb-x-rp-Diogo/noctule",
           "startSeconds": 0.0,
           "endSeconds": 0.49,
           "templates": [
            {
             "ordinaryCost": 0.7666687965393066,
             "spread": 0.283090204000473,
             "vectors": "FfokDfIWHgEkCvknFfkKCO/c4OHj0Rkp+gMkCP0jIOUT+AsyDwYA+wrT2/zvwwgdEPopC/Q\#
        kE/cb2hIeBhQC9gf42hv6uhMaFvkzEvsj+fcM2BwLCAEGAQcL6zkQxyIOKO8REOUPEwf53hDpBOsKAAkW4UMb1yI\#
        PEOn+JOf7Mvvo5w7kBu/9AxEO5kUa5RsR+/fvEgHiOuj16RvtAQHrDA4D6T4i6S3/BhPvASPRKuQP8B8ECf3a+ws\#
        Q6Csl5yj4Bh7Z9xzuD/IyEhkDEfja5/UH6CIt8SnvGf3RC+3rEhQcKibzDOfq6PvzzQ7oACvzFN/6FuzxHgD/HyP\#
        fDiDu4fflzB7YCxr4Hu4Q/f39I8wEBx3gAijZ3PP29R7oHCcPEhD/6Qj7BcUTGhjXJxPI/AYICSL9HRsO+R/w5Ov\#
        ++NUDFurWLQrHAw34DyEKJBgH8B/w0PDo6gMHFu/yPBLBExf/Bhf7FfX33Bb8y/vp4x0BHgrqJgvJFggMCxz3B+L\#
        o5QMbv+7z/S74FBDvH//YGAQWDwgI+tLn7PsVxObnAzr5FQ7rGv3vAgAaC+/xAcby9O4AyOXt9zPeAw0AEAMA7/E\#
        RGejtALz08vf41/by9B3UChQQ8P4B6+EEJuHk+rnzBfP37hgL5wbeHSUq0P4J6/kLE+/cz9kOGwYC7xoe4QPpGyI\#
        fy/8B2wUTDOru39sjJRED6xwl6gjxIwMK0Q0J2R0MEur22vIvIg8O+yEJ/v/xJeT24hUlzxf+E9b01/cjFBQDBCo\#
        BGvb2HOzy9Aklyib3Ft36xvwE"
            },
            {
             "ordinaryCost": 0.7569075226783752,
             "spread": 0.2798401415348053,
             "vectors": "+AYM2+4GBuwOA/MyIvAMEMjR0ugM++oS/P8g5vER+fQE9w85EvASF9zK1eoF2vAXCvg57fw\#
        U7fn97iEgCPIjG+3b2/cKyAAVF/E/+wUK9QDy1BoA9PAuF/r18RURxBAUG+ciBAv8ARDo0Qvh9vAvEv/78SQkyAM\#
        XCuj9ChDgDwrx1gHo+fQrEAH9+Do1z/UK/u7kDBvMIgQF1wnyBfAUBg/08T0y5PoA9/3NDyHWKAMZ6xQFAvD5/hz\#
        x7jA4/AHy9BLFCh7jLQgd/BwO/erq8xTt9ScxDQ359vrIDBvsOBEOEhv99fbl1xPu6yP99B7hH/ECD+IIDgT+ERH\#
        6/hvuzgLl4Q7M7CzPJwkY6eQYD9r+/QLdCxz55wH8FxfiOSzsHRIC5PAI8ecYCefcEB7zBAoBICPaMinfGBIK1dQ\#
        I9eoJ/tTmIAbZGBDyBxroMw/09RELyMnm/PUDAd4KJADnLRfr8w/qH+7t4f8syNjq8AP9EvsTDBLxNw/x9hP/EdX\#
        u+vEtwtn58hf3DAkK/hX4Mv7+9BoGFMvw/vEsx+Lc+h3tBQn+/wkII+T9+BABBrz8DAQVzd3g+g/g9g4B//0VFc3\#
        28hf1/7wHDAQQ1fbY9Qfg+x7/6f8XFMcD9Rbo8MMIEPsN6BHn6wneFR0N1v8aGdED7Bbv0dsfGfQC6SLx9grgHhs\#
        J0QcT/e0J4wn2zuI3F+f95in9/RXYIQ8J2SAT9fIB+wcDz/o6DOru7Cj2CA7fIAP67iEk1/jy/wD32QJBCvPx+Tz\#
        xCgXYJgj4/yceywPs+RP31foV"
            }
           ]
          },
          {
           "file": "espeak-en-gb-grandma/noctule",
           "startSeconds": 0.0,
           "endSeconds": 0.63,
           "templates": [
            {
             "ordinaryCost": 0.7427322864532471,
             "spread": 0.23389440774917603,
             "vectors": "GfkpC/kXIP8gDPopFfYCC/Lf6d/e1hwt/v4oDwAnIOkS+wozDgP++AvX4AHywgsgFPcuD/Q\#
        oF/gY3BMeBg/59Af34R/5wBAeF/8vEvod/PEG3BwODfcBAgwO7j0OxyUOG/sSDfodCvD84BPzE/YDBgMb908q1Bw\#
        GD/ToHuz/Iv308grsDOEG/fwT61Yi5RoG/PTgI/T2OPTt+RXu++/xEBEC9EkX6yX2+QbgHP7eN/L2/x719PPhARD\#
        68kId8iTt7yXpBSHYHuUQDhQHA/3H7AoR8ygnAB3q9Cfe+RgCCfYeKhb+CvvH1/YO8BYcCxXWFenrEufx/yYPJQ/\#
        sCevm2vn8yQfM/SHuJN0KE938Ivv4HQ/ZDhHv0Ar31P/ZDyEGGeEbEegOLd/7FxHoBjLX6w/v9BPyFiYYGf8Y7PM\#
        MEswG/P3jIhjE/Bfz+Q/3JBYtCir84OoICNcDD+n8IgbCAift8RL7HRAn7hYVzuX/9eoDEwAPNhDHHSTz7xcFCgI\#
        c5Q8mzugA8QwC+RYYKw2+FhL4ByL89/QX6gI2wfQIARf8+hT/KPnQHAEQBSAA6OMK9QAnwOoBAxn39Rf6JfblDvQ\#
        sDRnu4dP++PMOwOcB/wvx8Bn7IfX5FOczDxjy2NH58+n1yu8J9wPp8AsPBe4IGd4uBB3ty80CCPLSywUQAv/x8RM\#
        O9+oWFdQPAxnzzc0DF+bAyRQGHgXt7Avs6+gMF+r3DRPo89wOBfDI4SvuGATsAgT+z/X4H/LoGw7y6s74DwDcAjL\#
        p/f3rEwUEzPrgBPnnFQQB8rnnJhDpDyP47wDcEwP22/bm5/DpIfj/CbjwLw33EiUE1gLjKAYJ3f3r4fr0G+rz/sb\#
        2MQoMIxsPz/jkMvwI7gX80Q0CCOXz89cAMxUYIA8g3/jnMfX89ggJ2RwKDNkI7OINMhAYExcj8/ToL+P1AQcS3yg\#
        BDNIE4AMPJQ8UEB4UEezkId74CAgf2iT9FdQFzwwBEgsXEysMHeTsE+H7DPQf3zHwDdcV2hPs"
            },
            {
             "ordinaryCost": 0.7407086491584778,
             "spread": 0.23930102586746216,
             "vectors": "/wAK5/X0DfYPDu4rId8RDs7X0dr28Pkn+/4l9vcCA/0HBBM9D+oKD+TQ1eDz2P8nCvk0/Po\#
        NBPYG6So2//YUDPbf3Pv6xwojH/o8BgQR+vr22CQX9PIcDvkF8SIExR4VKfUVAwUMCv7x0QPm9fYoEPgL8jslzg8\#
        YEfHvEALvHfzz4Pvf/uggEf0G/FAp3QgN/ALZFwzbMO4I5Abr/e4HEREH90Qr6f3sARPHDQ3eMvkX8Q319ObmChk\#
        J9jQg+gHd+Rm5ExPvKwIfCw/49ejgAwv77x8rCADf+Q+8FxkUKQMlJyP16fft6hEH8A8KDf7eLO73HeUHGw4WGQr\#
        v9Q3x7BgB6Ou8+hnVNOMLLOQSFv0KEQjuCiHo5hTx3+jT/x7pOekPFP8NANANCgHdDzvq8Q7zBv/lIx4FMAUS5Pk\#
        UCNUF6ePqEBTXFQ3v/A3mLRQtGiUG2eoO+94PEt4OF//ZHSPu5wz3IwMv/xgh1twRAekEFfooJv7dKCLo5hAHEe0\#
        f5w89y+cL+Qz7/hAlHQ7UJAvv+BgK9ekN9AFFxfcRAAjy6A4VGATiJfcC+BwE6dkG//gywuwLBw305Av+Fv75H+Q\#
        f/CD04c4C+e4Wxe7+/wDr6Q/+EfoQH9Qm/CD128sC9+T10fP9/wPl8QsA+/McKNYV7ij308wOAOTk0gr/BwDl9A7\#
        98vQbH84D6yb61soGDP7Oxg/zHf3t8g7o7ewSKuXy8BX09tAZ/QrJ2yPlFvvsAwrv3PIHMe3l9xj069IIBg3h+TT\#
        Y8gfqEhT80gTwGuXk/g0A48X9Ey71ByXt5g3UDgng4vb2AtvjCQEDA7//HQv2Fin/0hPaJxLv2v388d/w/vbt88k\#
        AK/QcJyAO4QngLQn71g8I4vkF4ubs9t0FKfYpFRoY7P7kKOzu5iYP1gEQ5t386+kJKgD7CywrBe7hKd/m/BwT1A7\#
        19OIA7AwbCv4ED0IhFO/0Nev1DB0g3iPz//YQ5hQIBw0DCz4ZI+nxHO/8FRQk1inpAfcj/hrz"
            }
           ]
          },
          {
           "file": "espeak-en-gb-sandro/noctule",
           "startSeconds": 0.0,
           "endSeconds": 0.8,
           "templates": [
            {
             "ordinaryCost": 0.7417826652526855,
             "spread": 0.24589252471923828,
             "vectors": "Gf0kCvcUIf0fC/AlHPcFCujc4t7h3Bws9wQgAgEfHucV+gc1EwIA+wfR2vrpxg4gE/UrC/Y\#
        rGPoc5BQiDg779QPo2hT7wQofFfIjEeckC/wM0ycPDPIA+Qr04jL9yxYYGgElC/wQA+4J3CUFFvYDDw0P9EIUwx4\#
        GFv0FD/4PC+/+3xXyFekHBQUX+VQp0xf8EfvcD/j+Hf/68RLzDtgBD/4J+1Qj4iP9BvbbG/XvM/3z9BTu+ePzERj\#
        79kYV6iz48f7oH/3nOvHvBBb06Prb/Bb96zwg9if28B3qCh/gKugJDxIE9wHJ4ggJ6SIoACvv9yT0+SEL/ukaJww\#
        DCQvF0wIV8CkfCBzpAB7v7RQQ5PwsOgQCGwzcyPwH8A8WDxLhFenpEvL5DSAKNw/ZDPXt3ff60RrUABzoGtsGGuA\#
        BG/3wHBTc/Cjm3Pju3Azc/yvuFAYGAtMWI933FgnVEyLW5Prt8xkEHCYaAg39/+kO9dEWCQPYNRXj7gHgAxMAEyw\#
        z7wj0BesI7N4NBgHqNgjX9h3P8Qvh9CUs5QQCBevv8PwQ9xbyPA/SBS3X8QLc6Agl7vsWCObw+vYN4yPsSAzbAiL\#
        u7hfz3AIg9AASBtTh/wIN4y7xSfzmAyED8xEI2vsP8AH//uHZ+v4Q/Tj0PPb/DC8g9iUT5gsIBAbaAN7rFAH17Cz\#
        1K+oEBjUh/CwfERMQDhvYAvHXJwT4ACP+Dtv2GT0TAB0JDx0WEzL09vzOLwYC+BcPBeHcGjcZBwn9BhUQETQC4Af\#
        GJhAV/Aop9vvkDxU2Bfz5+gsAIyvv1+jkLCUY9Psq9v7kCQAoDwH7Fv4aDSPe3NzyHhkL9hNI9vLyEgYpFQXyD/k\#
        K+x/0yN/3DAX18hVU+QPvDf4jFPzwC/D8/R7+ve3/9v3y5xNL9P/zAvgmD/Xk9PL1DQj8u+kO8P/s9wFE5v8EBu0\#
        xDfbw5u/2GP/zv98P7QTy+vYy6/8XFd4pEwD61fABFfLdzfAC+wjxA/km6QYmA9IOGQv7zdUAG/TZywnzAwrq+Qo\#
        K6/4cA9b1Hw3x18P+FwbX5Rr0BQHgARMA4/AL/+XqIAfv07zqHArd+S38AAHuCxgD1938+vbpEwD+z8PkLBH5Eyb\#
        82QbxHxEFz+wE6g7rFvTx3szvOBIEECUQ0gXvKwoC2+353hrsC+vw6d8HOBUUDBwe2AH0Jvr75AgL2yn5E94D6+w\#
        ZMhcVEiIh8/T0JPD29gUb2jT7FdsA4wMRIREODy4MEO/yF+/yAv8h0y7zG9cEzwcB"
            },
            {
             "ordinaryCost": 0.734887421131134,
             "spread": 0.19852125644683838,
             "vectors": "/QEH4vH+EugU/+cjLe0ZDMbl1d74BPAg/PsZ8vYLCfENBgU9F+sRFt7V0N3t4vghBfwn/Pc\#
        TCvQGAB08BvAaFOvW0+0B0QAjFfY9AfkXCfH92SQlA+4bCvjt4hMDxw4XH/s1DAsF//bw1hgF+OwoFff97ikNwRY\#
        NHvMRBAT+EPnt0//l/OcmEvcH+EUjzwwNDffsEQjkGv4B4ffqA+QjEPgD+E8p1wMA/QTRDwzmMfAJ5gDq/uECERf\#
        //EMo7gvo8gvEFw7oMP0U/Qz18OzmDh4C9DQh/gPa8RjJFxT5MfsZEBbv5/Lf/hAK6B4fDe/TBBHSHhgRKf4gKCf\#
        z5wLp5A0S7hAHFOjVOx/3KfwhDvseOAv5CBr+8AfxFfQKJPzePfgMNfULA/8JMwX+ASsF5BAI/fbjAg/PRvcJLuo\#
        VBP8DGv7y9DD23wj19PnfCRzfMxr+FfQm+un/E+zlCyvt+QbfJggBIS8UHif2AvQWBPAWCenwMg7z+/rUDffxDyZ\#
        B+xcOBO4O9/APAeL6NRHvFArR+frh6S485wUaDeUM+wYT7gb8MBPxJCrl5wPT1xMn8P8dFeAQAQcU3BL6OhnzFSn\#
        31Bzz4v8f9RIMEuD//AAQvB7xOgP7DB8I3B/56fkc8QADCfby7Qwj3C/9JwQIFSgw3CML4A0SBf3c9f3x/SUB0hj\#
        iFe4BGh027SgaERUcBwfO8Q7iGhsN5A/l+9TqNR4k/RcJBhgL/x3S8v7iJA4W9A0B9dbOMCsV8gnuDwEF+Cni5gz\#
        bEAoa+RUo4ebXKwgv8gXuCfb2Ei3b3OPoHRIP+RYg5+3nGvEX7v76I9wdDyna3+H0DwP8+SZD6e/xGwMX9vvvF+c\#
        WFCAA0NXxEPrq8BRH7f7xJPkX+vXxEOkQBx4Bw+jw/fPm7Q9C4Pv6FvIk9vHn6fX1FQ/6wun/+fjl/Po40QEHF+E\#
        o8///3vD6FPvrw98A7fzu+v4m3f8YH9wk+wv6z/D+Fu3Zx+75+gTwBgYN5QghCc0H/Bj6zNkFHvvQxvjsBgTnCw7\#
        t6P0cDdfyChsA5dEVDRTU4AvsDfndEh/h2/oKEeblFBv24cr7DxDg+yTtBPrnGCXrxvDwCfLv/hb70s7uKRoAHyH\#
        z8ALuLBvpu/z69Pv6/Ab26dP0NBQDHCUD6f3vOArnzQn13wD97vbx4uYEPA0VGiIP8fwFNvft2CYK1g4F+u3/6fc\#
        PNQMCEScXC/EANefa9yYU0xz0CO8A8QwOKPH3FjMUFeT/K+foAicP3h7sD/v74Bfu"
            }
           ]
          },
          {
           "file": "espeak-en-us-anika/noctule",
           "startSeconds": 0.0,
           "endSeconds": 0.6,
           "templates": [
            {
             "ordinaryCost": 0.7740849852561951,
             "spread": 0.2577510476112366,
             "vectors": "DgAo8fQbGvIh9vAlGAsZD/bn5+XY0iAh+fkd9fokG9oS3ewjFhQLBgXf1AvuxQ4NAesd8/M\#
        qDOoSxfYTFBMKCAvx0yYHzRINBfMf8gIk4eQeyAcJEvoLHQ763TAF0BMCCesZ/Asa4f0S3RXqDfABJAoJ3UUe1AU\#
        IC97++P8U+hH53gXX/+MBHQP83UYz7P0TBOHv+gb4IRLl7QvT/N3tKhYA2jsT7xEV8PHsCyfrNvno5xvS9QHiGg/\#
        34y0T5w4F/v3o+UTdKPIM9yHu+xjV//MS1Asg8QgBDhLlAEr6AO0oDBn9Bgjd7OIN6SUqBwj9HRDS9TMG9PgfNRb\#
        0HwLm3+P46QYc/QbqGeDxHOn/+yD9JA7nCNzs5/j8yQrGCBf1I9sLHeH6KgLyGhPqCRzj7Qfu1fnNExgMGOATFfY\#
        DNdjxDBToDirN+wr06xDuDx4cGwIQ6ggFB8f65PHkKRjC/fr4AQLtGw8qDh381PUB/Mf7AOf6KBbDGRwB7QLxFQ8\#
        ZBw0K0OL+79n0E/UFNRnWLxv/3QAGGPsPAgkUz9/x+O/0AgoYORTTNw8E4gQDFO0M9/suzPj5AQrlCgYRMQjUO/b\#
        86AUaA+n4APQo0Pr6/RPf+wsONAPeM+P79wgb/NXzB/kT1Pr29Q/Z7hMAN/nfKdPt/goNAM35CAYJ1PX57v3O2wc\#
        FJuruJdH2BgDr+MoMBwkI4PD63fHL3wwKGujyH9r0Bu/h88YQ//8I4vIF2+7H4BMKDeXzFtjv/t/v88gU+/QL4vs\#
        L1/HK4hQN/Of8E+H0AMz+/MwdANIb9BIIyPHg7hwW6+4FHPEIBMwG798dBMob+x0GxPTi9QcB1/QMH/kSCtwW7/I\#
        iB9IW9CYA4vvp8fLu0AEbCgQOB98u5+wtA94H8zfo9Qb5/+Hf3AMg+QwB8+Mw4fIr89r5AULdGvsBAuDm9f8g4w3\#
        29OMs5O8P"
            },
            {
             "ordinaryCost": 0.7760865688323975,
             "spread": 0.24243605136871338,
             "vectors": "7hUi1+rnCO4A59YYJPcJ/N3m2uzp6Pkp5hMp0fMA9OcI3+wxDvULBPDm3fXe3QUh3/Yvw/E\#
        b8/b12QAgAP4iAwP33hXz4AUg7+YwzgIP7AkA2w8O7fclCw4J6zAL1wsf9t0R2QL9CxMF5A3p3/chAvsL50Ma1vw\#
        g6tr07w7wEhD/5hTS6PEU/vgC9Dgj0uAa5/Xf9C7jH/wC6xLO5u8H/fn99zUI0+QL5AzGADPeJff/9hHS7u7zBwT\#
        9+ywG4+r+2BLLETjuFv8KIRPU8Ofm/fr88xv98+rp6/XcKzfxAAz3Oxrp/ffw1/303vEO/vnrDfcVKiYR9xDxPAX\#
        qCQz9z/ff8OASHBHhHOMmHgcCBhf/IQT1AA0BxAL+4OzUFijhG+IQH/8AEgH2DO/fEBzqyPDj3+beETH3//ARIRo\#
        MBs8EFwn2GCbb3P/e7eznGjHxFgYM2fcUG9L449nsIBDgAvbw8vfrLhMsEw8WxecIAdwF79YCDhLpLxD65fTeIRQ\#
        W+gkYwd0C/uYCAeMdEB36OB/x1gb4FfgH9gUmwd36A/H8+O8jHhYDKwfp0wAHF+EC8/0ovur4///y+wIqEwwGJfT\#
        n1BYPCtT9//Eqwf72/grt/BEgBQYRLePt3SEM+NL/CvAfwfru+hnp+Bb+B/0QIcnw6SMD9dEDD/0Jw/LhAgvk6gv\#
        z//EUI8Px7Rfu/NkZ/gsAz/3Z+gHa8wjq//EQJMrk8BPl79Yd9h0F5w3c8PjW+xDz/e0FJt7p7Qba98kt8iAT9xP\#
        r6PTR/Bvy+OgHKtn28fLeDNMsBPskCib31v/bCiIL3vAFKuQT4ufvA+AmDe0jGiv60w7eCQD23/gLGdkP3+0GC+8\#
        zCOAPGDkG2xDZFgMJ5Q8KAucQ4ewW6/Y1/N7+DkYA5w7QE/z88w0E6eoF2u8f4wYmAeXf/kL3CATNB+rvAhD5yur\#
        v7/oR8BQg"
            }
           ]
          },
          {
           "file": "espeak-en-gb-x-rp-m1/noctule",
           "startSeconds": 0.0,
           "endSeconds": 0.56,
           "templates": [
            {
             "ordinaryCost": 0.7545603513717651,
             "spread": 0.28223899006843567,
             "vectors": "HfwgDvYXIvwhDPIhIu0ICOXf5dzk4BQt/wQhC/4eH+oW+wozEvsD+A3Z1vboxwslE/kxDP0\#
        uFvgY5hEiDRD++Qnv3g74vg8eGPcuD/0pAvkQ1x0LCvwD+wgF6DcIyiUTHfseDQcbB/QE3hn3FvUEDQgS8kghziI\#
        GGPfzGfIIH/776BLqDeAJAv8T8FMl4SAGA/bjJvH2NvTv7xbvAO/tDRAD8U0S7yD5/ATiHQDmNu/39h7w9fTgARL\#
        97UEa7yrx9ybrBBvaIN8LBRsCBvjL7wgW6ici+Sry9Crj9hkECu8nIBUEBfjI3gIO6hglByTiD/fgCu4ABB8ZPBj\#
        2Devm1fP/zQvxCCjsGuP9GOj5FBL9LBDaAhDn4/buyw7T/ynyHegICN4JJOT8HBfZ/Snf3/7x8RXmFzEHFvME8O0\#
        KHtMMDw/LEhbT/Bf9BinqKRoWAhTx6/oGAM0REfrVIwfLBST0CSb0KRgT+hv62O/3COQR/+jlOBHJDgXyABr2NQI\#
        Z3REFyvjh3wEQDgP2LBjFJBIPERfyC/cE4gQfwf7x6hL8Ggz/HgzMMQMZDhYEA+EA4/0cvOnw8h7yEw3yHwToI/U\#
        lBgP8/s31+vAJvOH1/jDnCgn0FgHwEOoSBAn7AbsAAeb5w+TqByzX+fj1EfL8Bd0HCfz2CL8T9/T75wnq/RLJDhs\#
        N9fjwBdr2JALw6rH8A/Lw8Cb69wfgEyAj1v3r/+L+Hwny4LwDGPr+BCkH5AndJx4X2f3s4/YQGf3r3ccEJgYAAyQ\#
        V3QfTNAgJ3fHq2v8KBQAA3tIKKRoTDRAh5wDeNOH55AkE2BgPCegK3eYZIhYSFQofAPTqONvx/hUc0yAOBN/93PM\#
        NEg0KDhUSHuvwLd/1BBgmzh4DFNf60QH9"
            },
            {
             "ordinaryCost": 0.7497973442077637,
             "spread": 0.2541196048259735,
             "vectors": "AAIF1/QBFuwUCOsgI+gaDMvh0uP+BO0o/vkf6P4HDfMNAgw3E+gUE+TPz+Lu5fcmAvop9/4\#
        TCvQI9iQ5BuwVFOvV1Pb90voiGPFCAwUW//r72yMi/esYD+/x6hwCzhUYIvQmCBITA/3v0hP59fEkDfD+7TgayQs\#
        UF/EEDQsDEPzo1QXfAeYmD/EG+0cn1AMMBe/kHAvhJvX62wDlBuoZEQn9/Ewi4P/68vrVIRfmLPIB7w32/On7Chf\#
        /9UUk6Arh+xHLEhHoNgASARL9+ebi+hX+7Co0+wne8xHRESAGL/sVFxIH7e7e4hUA4iUoAAfZHAHiBgMfLQURIA8\#
        AB/vtyijl/wnrFyzfIPEWKfQJBRAHIQYB+hrz6A7r2gfI5SvWLvgRCuoqDdwFBQ3c/izy4AvsCRDnKirwLgT+7uk\#
        PEt8RBvbTEhHlBhz5ExzVMyIJHwwI5OwKA+EX++XmIQbXHS/wAxfjMxERDhIPz+L+DeUJ7dz9JgrQKA3v5wXsLPc\#
        W7wQkyN/y8PoIAu4aGRnYPxH39RYAEucA7PguxvH/6QTzCQMdFBngOvv98RkPAdf8+fklxOD46wzm9goDHA72LeI\#
        B9hQGBML6B/oXxOT49xfd9A75Ev8BH9Pz9B0FAL0FDPkIy+Po8xjU7QbtEOkSF8/z+RD8Askb+gQO6Qrl7xDFAxr\#
        t8eoRG9DxBxv85cUPBPYT8SLn8BDSESb00O0OE9n9+xf13tATDvQN/TD1AwvdIiX2yfMD9uYR7grs1dMSFPkD+DM\#
        D/QbhLwL4y/nx7OsK1Qz1094UIRgDAysXBf3zLe321BsQ4QcR4uz53e4vDwYAFSkYEf4AQuv37TIa2xoN6/Xt5AE\#
        ZEwH0CSwdLPD+JOz2/jobyRP6B/L77hkL"
            }
           ]
          },
          {
           "file": "espeak-en-gb-x-gbclan-Alex/noctule",
           "startSeconds": 0.0,
           "endSeconds": 0.65,
           "templates": [
            {
             "ordinaryCost": 0.7468844652175903,
             "spread": 0.2755885720252991,
             "vectors": "If0eGewVI/0cA/IWJvcMBeTe2tro5RcoBQoXDPwOJ+Ya8AAlG/j/+xDSy/LnzRAfDAIrCwA\#
        fFfMi5RElFwj/+Qvm1QHvwBMcGvYhDvAmAwMl0R8TFQX59wTw3h/7yRkdIfkWCfYZCgAS0ycEGPD5Bgv05DQSxR4\#
        QF/b9DvwRAfoI2jH9Eu78Dw4LAkwc1CUGFQTwCwUDCPAH5SX+FeL7DA8U/ksn1iXwDRXfCgP9E/T/6Bv7EtX0CQ8\#
        Q/kQp2iToDwHcF+zwMQv0AxDxANLzAhcE6TUU7zoF7/fyJu7rQPnqDQz94AvkBxQD6iAZ+z369wX6IAjlQPX7CwU\#
        E7xHN4gn/4BgeBDXu7h0FBR8BDN8UFv0TAyTD2wQN7yMoFSX2ACXs8xMV9PIdLQEOEQzMz/gG8hIRFx/TEfHiDP3\#
        3/iUNPRbsEejw2PL51iXfERHlHN36GN/2Ehn1IRHgAgnq6vrw3QrDACzmF+wPDdgGK+rlIRTb/Cjc4vn57hvvCCw\#
        AF/MQ8+8FHc8EAQPLASbS9RH3AiLqKx8OCRbz3vUI/M0TC/fcEArR/yv8+y/fIRgNChX53t/0D9sTD/j1JPHXCSr\#
        q7Rv1O/oXAhQP0MzgFuwXEg8SLv3dFhfy6gD5He4d+Q40xN7iCPP+AREoJBHZJgsA7wcGBfUO/AFExuz4AAn7Aw8\#
        uHxDjKfUL/BMX8fL9C/s2v+4I+Q7x+P8kGQ7pIekT/SMV5uP3DvobvfIRAg/n8PkdDP/7DtkOADIH1tb5DfEExff\#
        /DBrl8goID+wBDdIECTL63sYIBfv94gf1DxLb9BUE/eT6EdbzGS7r0cD9BwTs8Qv1CwPU9RwD8d/vDdzzHh7t1Lr\#
        +EArn/BP9Cv7aAh8C2+fr9+QCJArr1bj6Hwb2DR8Q3//fGyIYzPHm5fwMH/j04s8GLxoJFg4c2/jpJAMO0AL03As\#
        UHd4E7OQcLBkPFg4a5vXuKuf07QoR1RsRGNgI3+0fIwwLFxYKB+rtKdb4+hAi2xcKGc8K0wUSEg4GFiECGuPzHOD\#
        1BQIk1ysAF9MQzQf6"
            },
            {
             "ordinaryCost": 0.741458535194397,
             "spread": 0.24697938561439514,
             "vectors": "5B0WAusXAfgd/AMfK+gZF9rp5eT1BtMr+gIP/uoHB/Uf/PknKugTBdHZ1Njz4+wh+AYqBfI\#
        KA/QM7Qw7FPQNAuTe2tnxyvwcCPQsBPEcB/oC4Bc0BgAW//Dl2fgFvAocHPUjB/YdBPz5zBwW//cgAff87hYYuR4\#
        YIvUODQEHCPj9zBz4/vQiDAYA9zUovxYMHfX2DgHxD/Xz1gztAOgdGBEMAj4zzhQAGAraCQHgJO8B2AHj++ILHBg\#
        Q+zom4gzrERDGDgPjLfoR6wT09uL2HCn8+C8q+BDu/BTCBAfeNP8Y/gQC7eneGCMC/B8kCQPe9BLLEgjsMQ4bIhE\#
        Q2vnYBxgB9xgkGPHoDRLXDxMHGAgfKh0i0RDV9AcO9v0dJOnqLhLcGgQYA/0ULxQg3SjX5gMGCQEBE/LfShL1MvM\#
        X9wX+Owb++yL85QMBGQPtDgbwNvrzNewP+/4DLgUA7ij15RAD+vbG9BHqPgr2MvQbC+fxHwPl8yrl3hH0+Afg/hP\#
        vOwv36fYBD9T1AuTe9SvVCRACFQjVIQoDMxsI2Nr9+uEMEeIE/A7jICj+EhXZJQgDHxYF1MzyD+UIEPgXCuzoHCX\#
        n7gzsLOodERwm1cf2IOgPDP4sFff/HBHv6PH0He4YChU/0tb5E+X87AMzCwj8JAT13wD2EO4NBg1H1OYCCPf66wE\#
        ++A8GKu8G6BcF++4DFPo4yuwE/wPz6/wu/AsFK9sL8ykP5e0CFvgSyvT/BgTv5Pod8fkJHMYG9zIG2NoDFu/60fj\#
        0DQnt7gwH+vIKGsj1/DcC3MsRCf/35gruCgPa9hj09u8CHc3tCDD41sEHCgnw+QzwBPXQ/CLq8O35ItzzCCXw2rw\#
        HCRH4CRf5APjPFCnq4OryDeb9Cwrw1boPGgMDFyEL6PfTKSEBygjv+O4S9vv519MWLhEMFCMY+/fiIfbvyxf+4wI\#
        d+eMG5u0sJgD7EiwLE+zkLODh8B8V2hcP9ucC6PknGfXuByUBLdrwFMrnBTAR4g0JE90H9xANCATRGD0FJt79K+T\#
        uDSYT8BcAD/YP9xL2"
            }
           ]
          },
          {
           "file": "espeak-en-029-m4/noctule",
           "startSeconds": 0.0,
           "endSeconds": 0.58,
           "templates": [
            {
             "ordinaryCost": 0.7586206793785095,
             "spread": 0.26583200693130493,
             "vectors": "FPciHN0gGvgQChstEwAfAPnq1t/10goaFAkbHPAVMNj36RAZGQYK7Qbax/gH1wYSIg8iB/0\#
        BKN0LzQsVJAAD8grq3Pj1xhIPKQcZCPP/CeUjyggJJfYE9Azy4BLsxB8OKvsL/PAGBO4h0RIRJfYAChL17CMEwSs\#
        LH/0B/Pn/+/Yd5SYMG/YBHBoG9joa0zoGG/74+f4G9PYV6ygDFPH4GR4PAj4r4Tn8FwDj+fgFCQAR8yDuF9r2Eg0\#
        PAUcu6jD3EvfbDvT1Mw8A+g3z9+HmEBQB8EIW9Tf68PvlIv7wQ/j3Aw797APbAhH86zEc7jLv8x7yDxnlPfMNDBY\#
        O8ALO6AIO7Bok/i/s9CP1/iESDeorGQoU/wzO2vsb8h0pDCPnFgbfC/IOCR4SOgsB+fPf2fP40xDxBCrUHur4Huv\#
        8ERn+JgPg/wrl4vTtxhja/yrqIusBEucTEecDEg3g7C3m0/bm7BvjEjP/DfwK7/UJFM0BGRTSBCbQ9Q4ECS3uIyY\#
        FBxf51gAK+NgaE/nX+xLOAyESDjDkHhjz7yEBw9zsCu0G+dzyIAPH/fzuAhr2LPz/6RD9utLc+P0b/f4NJv/TA/H\#
        u/wvsEd8F5P0brNfo6xH6EQ8PFwHZEvfxCgwDBeP/BvYWp87x/xTxDhz5EP33EPcEDfv+ENQGEvIQuNPhABjuFRP\#
        wAvMMBeoCGf36DMcUBfQWx/Hi9QnZJBQR3ukKDNv9IAYI78wDE/8M6g3eAgTaJBoF2OYS8+MAFwsS18EKIhP+/CX\#
        iBgXsIg/11/ca6O/+HwgX1ccPJBkACzP1/gD3Kf8D1/0J1P4BFwIXxtoBLh4MIRP7/gD0J+3z+AQUvQYGEfAC19M\#
        BKSURFhX8Dv/1JeHxBPkgyg4CDN77x/H+Hx8MFRgMGO72F+X+DPMl1xj+FNT4wwvt"
            },
            {
             "ordinaryCost": 0.7506590485572815,
             "spread": 0.2516884505748749,
             "vectors": "9OoG+PX4GO4MBAkSH+sjH9bkzfEA9M4vBAMPBf4DGuoC9gkmKfwaBtrUyuX+4OsvBAIRAvz\#
        3D+gF4gwoJPAM/OLezuXk0fUvDQIb/QL/BeUJ0hQpHfMQ/Pvn2fPovgonFPsf9foU+vAHzBIfDfUPAQTx2BUCuR8\#
        fH/cZ8wAI8vcH0RcPC+0UFRIF6isWvisNE+4C9P8K/f0C2gnvBe8QGRMS9UctySQJDfHm+/v/CwUA5wzjBdsIFhg\#
        P8UY52BgDAvzYAQ32LQUL5gbe/d/yEiIC+UIp5w/p8A3SBhfrMAAO/ALr8uLfDhwA/zsl7wPc8RPQEhv4Of8dEgv\#
        z7erY/QsJ7yAh/fTRAA3TFA8SPAUoJB/47//k3wYS7gYTD+DhIfTXHwwsIf0gJx4H+hXt0xD++P7xEgbXOuD9KO0\#
        OCwAMGfj2+yn14Pvy6/bK8RvgNPEEH/8t/N39Gvzu/z3y4xPlAAXxCSDlJw78/xAg+8j7F+rg+iTk/hX2Ix/4KRv\#
        rHxgI1e4P+twFB+Hv/g3UHzH2ESPrK/v2CBgcw9nvAer06tMMFAHUGf7g8gruIPcKABYaucrt+/AL9+4eHQLoF/X\#
        h7vLtEeX++AUxuNAL7PXyAPcjDRHxJfno7gICCeEGE/kys9H7/wPn8f8BBAUCJez29QIGD9gOFPwlveTsAQzqBAn\#
        5B/QRJNvz/AcO+cMZBvoo1P/f9wnlExT97egTKdH4ChgP4c4KEPob8hDfBQbeBR7s5OEREtME/hsMzsgKIgUN+iX\#
        hEQToEhPf3vsM/dYD/xUQ0cYUKvvrDz/tFPXsHQrx3v8D9eMF/QsLytYNLgT1JCT4DffqLPPk/BsPz+sKCvr/3tE\#
        NMQjuIi8BEOPlJuDnAiMP2AIJFO715u77IwfqLC0hG93pLe73FhYL3BQLDOn97AXt"
            }
           ]
          },
          {
           "file": "espeak-en-029-Steph/noctule",
           "startSeconds": 0.0,
           "endSeconds": 0.58,
           "templates": [
            {
             "ordinaryCost": 0.765649139881134,
             "spread": 0.2295447587966919,
             "vectors": "HgQtA+wZKe8N2QAUHA4M//zj4ubi0hoeEggoCP8OJd8Qz/0ZEwoC/hji2Qr3whQPCAMt+QU\#
        T8vEQ2f4YDBAACRsH3ygSvzAIHe4UAPsX5wMV1gD8DAQICBAF504k3CUHEOf6/ukMDx4B6hDeA+37BgwG6ks06iM\#
        X/uzlEvL1Lwv+7h3n9ffnEhr4708h+BoG6grmEAjiNgIC+ifp9O7ZBAv/8j4k8Rjt9CzrACLcJ/MfCSMEBfXN8QA\#
        Y+Cch8BTuCRnQEgTtKRQkHh739+jl4fX+zxoE/xfiFfLoG+z8GyALKwrz+w7c3/TyywvgCDPzFAr7Bt8T//H+Cfn\#
        mCR/uytvT7hb4FzImBxb7/dMYBeEGCPbgKx3m6ure+gfxAi418hjw89sY690SCfrsKA3uDRjm8gzT4S8m2w3/99Q\#
        J+O8R9ADpJQ3zGDvr5RfZ4Q4g3/gP69wGCvQi5hzfIQISFToJ4SHx6Pge7fgM+ujfEgwv7yzvFewRJDoX7SP78fU\#
        T9A0O4vTMJhcw8xf+ANUCJBwf+CUJ+PMRBB3/0vbZHQ4r4AYn+Nv5D/ox7SD39u77ChjpvvHqHAYc0vov79wFAuE\#
        c8Q73+vn/ABPovubvFf4S3QlA7uEVCuMT8gnw/Pj4+Afxsuz+AfX97hFK7OgaDOkQ9gb1+vL1Cvfnst4EBvfo8w0\#
        +698cCu4B+gv2AfMBDfT6tO/38v3hAxM85eIZCOvxCgYG5+f0Gvj9yPzv8PnnDRkv0uAlB+rsDxoH3+YEIwYH2gr\#
        j8ADzEhQY1e4q9/DqDxgQxtoLKhIJ7BLk8gf3FxH92Pwl6PbzERIKwdEWLxf77RvzAAzzFBHy3/kc3wjwGg0Dud0\#
        WJBsBBBztCwf1F/zl8AEpzxDyH/T4wdkGGBv6ECH2GvfrEADjA/Ym1hv0Ifb5vePv"
            },
            {
             "ordinaryCost": 0.7659997344017029,
             "spread": 0.2645394802093506,
             "vectors": "BPwP//ELHesL8e0gKfURBdHi0dTk6v0rAf4j+P8ECuYO3gIzF/wODvDr19zaywsi/e807Ao\#
        U6PQF5QIl/AcYGAEJ3Aj6wCkgGewg9f0f7wr32PYA8/0fFQMM4Tcm2ScaCOcC9wEREhD62/zR+fASDxX74UUz5Qk\#
        W/OrlBAruKAQG4ATRA+n/DBEB7kov6/r07QTPDxXqLwMW+xvi+OftCA0C8jwj8e7h8hPLFiDvMgcbBxvx9eLgBQj\#
        79y4c+PbaABW+GBj/OwEgEBrk8ezn7Q388h8JEfHtEu/oL/kbFPwOKhUB5hzd3xvw3/va/QzXKR4AHeco9fURDe/\#
        kHR/46t7OFP0DHx4UGSUEDeghBOgT/uL2MBj8AOTc+uTs+iU0BRsM+OMg9+kV9+T5JhAJGQrg5vHQ4Cgs7gAX8+Q\#
        VAfgW7vn7GhUQKzLx1gbZ0xMk5usg8e4bCwgg2AruDg4WIi8N1B753QIe+e0N//b2EA4syRbxBfMVJy8S3DAA7/k\#
        Z/BD74vfbIxIs2A397dH+IxEW5y4B/ukW/iDy1fHhDgAw2QwY79b1E/0p5B7p++b8ABriwe3sFvcY0wko694CDOQ\#
        b4Q70/O38/RfiwePwDu0N1xEz8OIOFuMS5ATy//L6+wPos+3//un96hg87O8VHOYO6AHz9vT3EPbgseAEBO7n8A4\#
        v7eUaIOgA8AQC/fMGEvbytvTx8/Pi/xgm6OUbJePq+wkL5+L6HPj+0gLm8vbmCyAW1uIfI+LpASMN3eILKfsO6BH\#
        h8AHuER0Dz/IdEOXu+yIPzNgRLf4H9R3f9gXrHBTx2AkT9ufw+BoMwtobNgfs6iruCQDsFg3c3gYN6vHoAxkFyek\#
        hLA3qASb2EP/sKQTM9RIZ3w/uHAn63eckHAnuEzH4GunrJv/KCw4T4hnxKBH23+3w"
            }
           ]
          },
          {
           "file": "espeak-en-us-f2/noctule",
           "startSeconds": 0.0,
           "endSeconds": 0.55,
           "templates": [
            {
             "ordinaryCost": 0.7649973630905151,
             "spread": 0.27935487031936646,
             "vectors": "Hv0gHtojIvgMBw0jG/8e/PDm2dn54RAfFhAbDfgSN+D84PoUJf0D8AnQ0fX72gwZHg4f/vw\#
        EJOMT0f4aJQQF/RPl2ADsxxYTGgEZ/PYLAugixP4QKQr8+Rjs4Bjoyh8PHvcL9O4MAPIpzA8PKwL8Bxfx4Sv/yh0\#
        KFPr48e0K9Pwf0SYCKfT1DSDz6T0Q3yQDFPjr7/IE+AAX2zD5Gen+ERz+90cg4yL/Cgjs8QH5AAMN9zDyEdb+FR4\#
        J+kcr5CHwAxf2/xT/CwoF/yL1AM31DRkQ8D0k0izqDQvkCvn6Mif4Bv/k9cv5BRQQ5S0W8TMP+/nwHfjuRxb1Dv7\#
        41wTaDBoG7CcK+DMD5wX6HRbdRgT7AwYF4hjM8QQK7xsUBSrz7Sf1BiX4GugXFP4j+iDO2/kj9hshERjzCBfdFQM\#
        VCgwdKPwb+Afb0ef82hAHEiLOIPDrGN8ADiMJJwnuCvHp3fsO0QLLBiz8K+oJId8EJff9Hw3kCh/s3RT22AHUEyA\#
        GHOoZCvEOL9v4DQ/kDy/S8xPz+BHmHR4cGQ8X7/8JANgB8uvvIRO5+w/pBhD2JRQx+CsD3+//6+P9/uMIGgCtBx7\#
        xAxfxBg8f4AIb0O/33PsBCQEPIw+3Fh4ABCP49foU4vAZwt8E7xwC/A0OE/3GBhMPCyH55d8X6escyeT/AifvDhD\#
        zHvjb//YdCyQJ3dQM7+sL2ub3Ax3xEiTuGOv08wEhGRcGxckD8ev65e0KCQjvGCrrDO338PwjHB77vc0L/AHg9gY\#
        QGfLo/h378PAL4gEaHyH/uM4X9Afa+BgVHfHlAR7n8egB6RYaGiAFveAS+wjlAiT7Me79FADr6u4U1B4LIgAOvfD\#
        3+wrxCi7sLusRFfjx9/cbySAEHOQMzPjy"
            },
            {
             "ordinaryCost": 0.7526372671127319,
             "spread": 0.26690948009490967,
             "vectors": "9vf2FegCHO0N9w0KMfosEtrs1uQF/dMtCQwFCfYFHuUJ8fcXLv0YAdDgzNn35v0tBQgOAfz\#
        9CuMQ4gIoI/gLBvTrx93hzAorCwAc8/sNBuwU1QokGf4ODwXryfbxwBMlFPgU9fEaAPgVyRIbE/gPDgnuyRAMxBY\#
        cD/gM7v8V//gVvxUCGPALHA/u1ikayhQJDPf38QAPA/kRyBzzF+QPHw/+6Tsl0BQCB/zs8gz6//8O3yfsDtcQKhs\#
        C7z4k2BD1DgHi7xj9EQoE4BHm8tEDJyII6zoj5x/6B/na/Bn2KBcC6QTj7dT5GSAC5jof6hz/9PLMBB31Pw0J9wP\#
        q7unZChsK7isi9Qnp8f/H/SbxPwAQ/fTt7vXQ/QYKCCsXF/7u9ADLDzMLKPogIg8G4wjT6AwK/RkNFPbfDgbVDhc\#
        gJ/sdJR0C6hDj2QkRAgkALeDdLOT6KeQDDhUMJAX6+wjl6BD33uvC8RbjQeMYKusHEPsDCwPsByfn4hzz3vHX+xD\#
        7OfcbEQQQDc8GAwHmEjDi8B/tBAjrHB8eIhQT7AMN9tf/9OD7GxfF/w3jDw75GhM7/yoI3fAJ4eb/BtsOFfe9CyP\#
        sBhbzAA0s3gkhzeoD4Pf8BwAIGgi8HSEKBiD17PQU1PEiweQK9hUB9w4GDfzUDxQTCh0A5NQT5uMY0uQCCSX2ChD\#
        wEf7nCP4gDCUK08kT6ukC3/P0FxD4DhXkCvAA+wEtFRUFwMEC8uft+f0EGgf0FyTk/uz8/f0qDhr8vsIJA/bL/hk\#
        RKe30/Bfu3vkR/P4hExgDzNIc/AO/CCcRL+vsCxrs7fgCABYbFxcK1uUVAv7FFT3+L+j5Hv/08gsQ6B0NFgUQ3uz\#
        5EPjIHzL/Iu35Kuj5/BITzRb8FvEV8Pvz"
            }
           ]
          },
          {
           "file": "espeak-en-029-m3/noctule",
           "startSeconds": 0.0,
           "endSeconds": 0.47,
           "templates": [
            {
             "ordinaryCost": 0.7632448077201843,
             "spread": 0.2852238714694977,
             "vectors": "Hf8rEO8hKvgK7QUZIAcR9vPb5OPp0xUkFgcoCwMRKuEQ2QQVFQkE+Bfl2wXvvhIUEQgwAAw\#
        Q/+YP2AQSEA8A/BkI4RwDuzENH/cbCgAa7fga1wgCEQcEBQsP7UcU0S0FH+kAA+cMDA8D5wrhCe/8AQkO6Ekq6zU\#
        Q/evnGO78JgUE8yLv9/XlDhIA8VId9ikH8gnlCQbjLv4H+ynx+u3XAggE8EAm9CXr8inl/RznHO8gCyMFC/LO8P8\#
        d8y0g8R/vCRLSEPztJxgfHSL3+uHh6/H20Bz+/x3dEvDkF+37IRoOKxHr/hDb4+/yyxLlBTH4J/b7/t0SHOUHEgf\#
        S/hDx4AXw8x7dKTMXEwQI4OsJF90HFQXVEBfOCSEGDyTiIiIb9RD/z/oCA90OBefiAg+6FSEKDynqHBIJ4BoEzNn\#
        l/PUM9uoJIRC6DgD8ABfoFuv83QMSw+Tr5AEG8wYOGxG9FPf7BhD4CdQA9OwQsdj17gjtBx4AG/vaGfYJCQf7Dc8\#
        A/OoPvNbv8wbkEh/7HgP9Ef0RCvf/+rwBAt4Vy+Pm4QjeHyAM+/gSE/ENCwYD6sEKGOAB0gHz/wfQJBX/5e0fCe0\#
        IBxYR180UGf4I5Bvy+AXkJQMK2foQ9vACAhcYucwTHQ/27zTwCxEBGQX40fAW7Pn3AQ8Rv9sfIxbr9Sb5EQ//Ivv\#
        25fcQ1wL4DgMCseUWGRP0EB39Gwb3Henx/gYiyAT7Fu7vuOT7DRH0FRMKJvXmFvXuDvwn1g4AGfD0tunl"
            },
            {
             "ordinaryCost": 0.7647005915641785,
             "spread": 0.28738102316856384,
             "vectors": "Bfsa+PMHGvEK9O8YK/gKCc3az9vu9Pc0A/8r8AMAC+UR4wUqF/sKC/bj1OTa0gou/e459A0\#
        K5P4F7g0j/gMRFQL+2gnxuxkoFfEu+AEa7A3+3wcH8gEdDfoM5ToSziUhEO0C7/8OFhbx2vvR9PEUCQf/60Ur5Qg\#
        m9vbo/wX4LAoE4gLOAOP7DAgK9FEj6Pn45wXQFgfwMgIeAx7l9entDRAI8zsg9ejo7x/QHBr5MgQfBiX58+PjBAA\#
        D9S0b+e7f+Qy+HyL8LfgbECrq9/Do7hAK4BwCBPHoHevGFwMVK/sTEw7p5A/X6Aj95PnaDB/sP/P8/PgMEd8DCdr\#
        dACzk/QnvAgTPKRHxJgQA6+0KEs0EAtP3BB7fIiDmCRnVJQH/DgcS0O/5BNX78eIJBBrQMQvn+BHkKOQHAQwbytj\#
        u8OPt5OkZIAXnIvPd6QLlIu3/9/wvzNv54OXw8vkqGA/2Ie3g6gb0FuEP/+81v94A4Ozh8AgWCgIPJe706Rj1EOY\#
        OC+4zvubx8Pje9QoBB/scJOL86xgG/9URBuwu2PXl7wjuBxn+8+0kKdn+6CIG59MUFegb2QnlAgzpFA/z5OoZItU\#
        E6ioM198ZFfwK4RzpDwbxDAns3vYVFdQH5yYNytQgEwPx6zDsHQv1Gg7p3gQNA+EC6BoIxtsmFfzJ9zT9Jg3vGQ3\#
        o4w0F+uv8AhcGye0hFQHSGDH1JgHjKQHhBSkF7Pn3DQ/11OT/D/zeKjYAIPDfKwDiESEE6fb6BQYB2ujj"
            }
           ]
          },
          {
           "file": "espeak-en-029-f1/noctule",
           "startSeconds": 0.0,
           "endSeconds": 0.87,
           "templates": [
            {
             "ordinaryCost": 0.7430891394615173,
             "spread": 0.2256430983543396,
             "vectors": "IwQcMdogDQYMEQwkFggbB+rt5NUM3Q4bEA8OIt8VL9/3/hMeGvkV9g/kv+YC5AUNHRQYHPI\#
        JON316BMZHQoR9QbkyuYC3w4QKhIZF/n/LO4LzgkNMAUF7vrh1fbw3xQTJhkT/P/5Hu4TzAIVMAD2+QTf4wDtzB8\#
        WHAwD9/X8//Ap0g4cL//y/hjo5wTnxSUSGQD69OwF7v0ryhkONADrAx7v6hX00SMQGvzz9uQM7PskzCgKLPjvCR7\#
        28ycE2CYJEfnu9OYG8PsT0DD9Ju/uCyQE+TMW2SIDFf7j9ez5+v8R4Cz3GeX2FB8F/T4o3yX2Cg/r+gTz9f0L9iv\#
        /DNf2FSIR/TUw1SrqBR3sAQv+AggIABb+/tHxCBwY6y021TPu+xTlAQoHFxwIA/72/tDu/g4d8Cg63jfvCvToEe/\#
        7Pi77Hfbu5eXy/RQX4w4P/TsN8O4BHvn5SgfkEgcB2SPa/hX96QcKDTAG9wUBGhT1Rvf+CAUI7ifJ3Qr+4AwRDin\#
        x+B0ABiUGDd4XFfkXAizD2vwQASEgGhn0Cyfn+BoW7vIXLfYXERTVz/AG+hEVFR7ZDxzd/RsC6gwVQA39NAvz1ec\#
        D/SIACwnhHejjDfQHBisBMg/gDPAE5vP56BjJBiDdINsIGdoEHxXnJQbZ/Bfo7vX34g/c9yrmJOgWGucVIOn3Fwv\#
        f7Crh4wzn6xbvEy8AHPoK+vgSDs4N/QLR/hjX+iX2AC7lLh4LBBHy5gUH+dMfC/bkBwzR/DT//TDaLQn+9xD61uj\#
        hEewZCej8Gg2+Bw4ACSPrNOb8+wj8v9bTBP0X/vsJHgbDCfkBDA/4FNcB+wAVvc/S8wQABQoeJfzNDvX7BPj+A+H\#
        6+Pohucrf5wHsBwwkIfnlB/b3BPL+/OD3BvgftsP04f3Y/Q4nEv8A/fv3AfgB9+T8DvMfs8/+4/rN/Q4e/fUQ/Pj\#
        1CgQN5uz/EO8eut705PrQ/xML7ukh9/D7DREO2+cDFfkSvere8fff/BL06t0j8u/2EhIJ2NkGEQUAvenLDPf39gH\#
        v4tUY+PLoCQzz5tUOAQz7ye+9D+oA/AAJ1tcFAv3hBv7s7NUM/hkE1fzA/t36Bg0fwOL+AADsDfkC+dkDCRML4QP\#
        V3uL4Fgkqs+8M9vT1FwET8+YBHgoF6AHk0/byIQYMvPMb8ewCJvwZ4+ENIgH+8AXj6vftJwnlxPMw6wQAIgcI3t8\#
        XIAkB/B7m+/vpKwfV0f8n4hf8IQML4N8ZFRoOCTDmAvb5Kf7m1fwK2iX6DP8QyOL+GyINFC73CvgHL+/s5u8AySI\#
        A/uwS0fH9HSEKBScGCvgcJen6+vQLvCEDBdj71QwGFxwICCgVGfAVGewMCvYVxxEED8vt1hz7/w8NDh8kMeX+BvY\#
        PEvgX1Bn/Fs/21xXf"
            },
            {
             "ordinaryCost": 0.7369285225868225,
             "spread": 0.2050125002861023,
             "vectors": "5+wFB/MS+ugP3xkFFgUXLNvv3vsM97wl+ugJGvr3Dt715yj2I/kzIfT71PUE+9MnBQgFGwP\#
        rGOj+9gz8MPwnB9ruyuYB7uk5CxEFDgXsGe/+6/4TK/QQ/tvhxN/04Ag2Dw4I/P70FfAN4QEeKu8E/e/dyefl0gw\#
        yEAYU8fQBBese0wgpJPoBCAjo2PHlxBYjEfQY7e8Y+/IbyA4cJAP8Bwz01Aj+whcdGPAN8OgX/fIYxRkPJfcGEhD\#
        12yQWzBYNB/P68PEOAvMGyST4I+sJGBj94zMmzRAHEPjr9P/8/PgJ2ir4Fd8QHhn/8Tss0xr6Dgjr9BLxAwID6iP\#
        uAdILIR0G8Dsw2h72Egzk+xv1Fg4G8gvs888CGhcJ6zom2yz0BgfS+hj1NhcP8fPk9dj1ChYQ7zMk7SD18wXEEBL\#
        4RxMQCwD07OTdBBAJ8yYd/hDu8QDTDBb/Uf4QDf//4QHV+gQP/RoSG/3aAAzKBAsIP/gWGAMB3xDV+AkSAhAKLPH\#
        YDAvZEwkZEvsOMA8g4RzT7QwCBQ8BKfPLPw3pJP8TEv4CMv4I+xnm6AfuHggDIfTPPwgSOAAL9gT5O/wOBiP76wv\#
        yHw0DDPfdSwQLN/0X+Ar1MQkHAxz02g3tDwz0BALoQPgRNvAM+AztJPn0/CTw2AXv9xHg8hDgSAsVGAEe9OjvEfb\#
        pBS723wvmFBjwECDvMBb37wAJ/eP+FNzaBhbh9h3zKizbHhT2EgsI9u/79O0YHuj99g7ZCjUAJzTdGP/WEwYN2cn\#
        tEvgOCdz9D/3JDAvvFhr1KNQEGAwZ1bnfBvQN+OcaBwDREgTzBgfuDdf/CRIlycPs9uz49+wvEAbdDQDs+fbwA9r\#
        /AAgwycL16Ovp7/gtDQjuA/rw+/D1+Nn7CPsxvsn76vLZ7wYqBgQFCvTw+wgF9d4EEPgqvNT97/bS8AoXAPoWE+3\#
        1CBIX4uQLDu4pzefl7/nb9Bj58O8iDeMAByMK2dgPEPYb0/jX/frg8hXj5+YaD9wFCyAG19MQFhECzuvMF/b18vX\#
        p8tcKC+Hw+xH76sof+Rn81gHDF+L1+PUH3uD7GfLt9Anq3s4W/CH64gPJ+OL2BggcyOnwFuX2/gL84swTFAkE8AL\#
        e4ujtBwwVuQv2F90IAg4H4c0cJfoCBAf27PbeFBEBwQgJFd4XFgET18wbJe75Cgny++7pFBbnyg8U/N8mDAz9088\#
        bLvbxDh7uDuvoHv/V2hMR8O4iBvUI3NIcGgHnHTr1GujqMPvk7wsA6wQWAfcYzOUOHP7fKzUDFufyPPH4/QwE3g0\#
        M8u8d2/oEJgDfES4VKeL1J972+RQK1yAKB+EG+hsAJPjpFTccLNvtIPANBRYA3R8CAfIA7hrfIwfvFCIwM9nzGvY\#
        SEg4B3iDsA/gOFRnk"
            }
           ]
          },
          {
           "file": "espeak-en-gb-x-rp-Mario/noctule",
           "startSeconds": 0.0,
           "endSeconds": 0.71,
           "templates": [
            {
             "ordinaryCost": 0.7456651329994202,
             "spread": 0.255832314491272,
             "vectors": "HwYSDekZHAEtB+4IJeghBdbt4ePv4BYn+Q8NEfQQI+ofAwIpFe0L/A/Uye3xyRAb+w4fCPg\#
        eHvgi+RIwCv4M+Qvd0fz4vw8aGAcdFvInCgQs3SUUCP0M9Abx2BT8xBgXHgkaD/4hEP0X1CoHDe8H/gry4yoMvxs\#
        NGwUJEAIVDfcU0Cb+D+8IDQ0G/EIVyCYAEAoDEA39CPER4RsAGOQDDgsX/kwYyCP2ERXjBgb5D/cQ5hEBE9f7DwY\#
        U+0Ql1i7vCvvdE+/zIRoCBQ39AMfw/QkN3zMN5j0H+erpJuP1Qw/uBwv38vrvCBYF4xoG80QC8vH9GgDvRfDoBgf\#
        26SLW7wMC5hwI/T3/7wT+BScIHNYLBAIE/DPK0/sG7iQWDij0+x3u8RkWANgdKggDDBHP1vYE8SEXCiLaAxff7xY\#
        H3PEtMhD7I//t1fbx6h8LGhPhFefrD+359xkHNRrfDtr73fX11BTOBxbxGdkRF971JhTwKBLfBBXo6wHw1gnZ/Cj\#
        2FOUQEeoAKdvzGRXVADDd4/7x+BL0DjIGFfsV9AsGC8QLBAvUCjTV9g//CCL4IiQPBhnr5vkJAMcOFPLWFQXV+Sz\#
        79iTuKxYA/x3z2OjoCOQSH/HuMgbSBB/u/h4FNPj+7xT6xtXcCgYVHAj5JwDZFAz/CxX4KtsG5xAdueLfCBL9Ghk\#
        NHf7UIQsECBD5COD96QgxuObiAxvwExQUFQLoF/wRDAIJANTy8QQmudrx9h/gBQQgCQMBBfEdChH9+8vz/AcRvuz\#
        1+BjXAwQn8wQY+ukVEBD72sj0Ag/+uuztAhngBP8a8PUc9dUMDBXz4MsACxP7yAHoBhXpBAga5/Ue7OACEA3jzMn\#
        +EBfqzATqGBXqBQ4R3e4Y8OX0FA3c1M0EChrq3QXqDhLmDQsV0fkU8OnpLf3W2NUBExf28Az4/QnaGBYhxvn+5/X\#
        yNfXf5dX8GR35BAQA8QTcGBAPvPUB4Pb7PPfm+9b8HREREBb+3wTmLQUWxfn80A8OIe/p5ef/Jh0eGAgP4QLwKPI\#
        HzwP/yg8ZFOL16+sWJCIXEQsa9vn3K+P86wcPxyEVEd313vcaGhMMDw8MEPD0LNX79hEf0BcQFM730ggPChUHEBw\#
        LIOL/GuYE/AgmzycFHtD20xD6"
            },
            {
             "ordinaryCost": 0.7427209615707397,
             "spread": 0.22473150491714478,
             "vectors": "/QQOw+4GDOYE9PESHesZH9Pq1fEJFdsg9gMU4PgBBuoM/fokH+UeG9HRzuwH8Oce8gEh6f0\#
        A/PwDAxUuE90fIdvS2OoA3u8gBAMw/AIL//4B9yQtAOQfDeHZ2fwKx/8fFQItBAgQBP/t0ycV+uQeA+7n4hESwwY\#
        eHgEmEwn/C/3uzSL++eIoC/r7+CURvg0QEvkTGQvhAv7y2BL2/OEpE/0IAzoZvggEE/zvEgnkE//53P36/d0dDQQ\#
        Z+kMtzRQIDADLEwbtJQYK5Pnz+uQGDiEL+Dou7SoG6/PKGQ/nK/wT9QQG++7wBycAAiY1/zD12fbQFRXuMvwOBwU\#
        D8gXo8RwH/CE9Cx/r4QTlDiD9MPoQIBYK8wTi0BYG6CIqDA3dBCHjARYTK/0QJCMF/v33vCH78hgaGg/rJSEUBwI\#
        DAP4gJxsIFAIo2RX7CBnjHivZMPoZDPL6IxQJFRP9//z/3Rnx+RHCBCbPJe4cIOL7GxUQDwTz+RDz4Q/32wLL8Cv\#
        UMQEbIeYXB90TDQ/r/Cr33gjuARrvHDbxJAkP8PQKB+EX/fjmBCrk+RX6FSTdNzP7GhgN39wI8uEVBOPzFQTeDy3\#
        xBiXgNBID/B0A29LwEfoOFfYRGf7RCjDuAiHyMuH/ABMYw8LnEP4PAv4VGQPeHRT2+w0AH9gN+hctvMjpBgL/Ago\#
        lEwjrIAcE8wbyDtwE+Ao6vtbuAwjwAQ0sDQj/IvIH9goC/NQD/QUwvNr5+g/k+QYs/woNHOkU+RoB8db+BQQYwe3\#
        3Ag3d9goi6vocFdsO/CH71dQHBwkGwOvsBRHj8wcR8PAYEM0D+iT73MwJBBD+0vjfCg7h+AsH5u0aB9H7/inz0sk\#
        IBB/10gHjEgfh+hUB4e0UEN74/h3s0McOAi/o3P/mEQroAw4E2vAHB9bsDRDoz84RChf08AzwAwrZEh4KvPb9A+L\#
        /CgLix9cNEjn6+u/+9wfiDwz2xPUI/c/6I/br9tQbFBwDFBwC9/voKRoJvAQQ+OcfDOnl1OoSHg0bGgsW9P3jHfv\#
        6wRMR7f4s89/94OklGQEHFR0UDfToJecA4Cka3wki/NwAzQwgDez2ByQBHPbvJNjx+SQp0QAF+98H0AkfBfrkGyo\#
        TIvbyKvEGBBwpzx3zBPcD3SUW"
            }
           ]
          },
          {
           "file": "espeak-en-gb-x-gbclan-Gene/noctule",
           "startSeconds": 0.0,
           "endSeconds": 0.47,
           "templates": [
            {
             "ordinaryCost": 0.7687551379203796,
             "spread": 0.30452531576156616,
             "vectors": "GQEnCPgYIQYmCfwkE/QJCfze4+bezxwq/QInC/4kJO0Y9AgsDP8B9w/W2wPwwg0gDwAvCfw\#
        lDvsd3RIiCBT69gf64h38uhcZF/8qEv0n9vwN1hkFC//9/wcL7j8RzCYQGvYMDfwjCQEB2xfsEPcCAwEY/Ewr1Rw\#
        LAunsHvcEIwD13BHlCur1AgYM9VYZ5BsA8/PjH/70MOzz6hbuAu7pAw0D+Ewb5R/r8BPiCwreKeoK9iADCOTW+BE\#
        J8zgn7Bvk8R3X+xP3C+orFBsDCOTR4Q4K5iMm9hvkBfHbC+r6DR8XHBf18e/d3f3q0Qfp8TLWGN8ABN4AGPT6GRT\#
        VARXp0PzszAvqAzL0IusK+94ZJNIJDxjWBAjt8iX19hTpJiIdD/4N7/P/F8waFxPWLhLbDCgCCxP6JBwYEw/+7/c\#
        CFtQPDfzVMg7WECz88Q/wLQ8c+hEF3wniB+UTCwLwPTDOKiEL/gTwEgn8/AQX5xjp5/0RE/j9LTDMP/0dCBINCgj\#
        9BPcO4AP/9SoJFwH2LRPCO+siARANDfH2Cur73/34/zLxEwnnOgrQIO0QARX9D8/xDu7m5vr19ireDxf0KArgE+U\#
        FDg/nFsHkBevq/xUJ2h7XHCwQFQbgDPcEEP/w/rvmHADuBxIe0hK/GicPAPPs8v4CAf0C9MP6Hf3p7yox2hjLHB0\#
        J/gPv4Ar6BvME7tcPMwAB7iMx5RffIw0V+BwO3wDqGt/06wUYKwoSAjESBgTiG/H3AgUf3ijgFt4NzgMC"
            },
            {
             "ordinaryCost": 0.7637665867805481,
             "spread": 0.3042759299278259,
             "vectors": "AQYJ2+4BEO0UDPA1IecOBc3U1ef7A/Ed//4m5fMMB/ALARBCE+wQEeTN2+jv6vciB/NC7vk\#
        P+vwC/h87APMYF/Dh4wD80AYcFvBG+gQW+ALx4hMR9fYfEu7+8yURyxofHukkAwkOBQXq2gXr9PUoCPH99jokxwM\#
        XBe3/EwzuEQTo3gLYBukiDvQE+EYp0PQH//jbEw7YJu7+3gHfC+kaDgD5/kYg4vb27AbFJRTnMfwM9RLvA+T7ExA\#
        B8DMk8wHm6AfIJhTrMP0TBiQD9errBRP+2h4i/wDf8/7OGhYRNAAKFSAE7xDt4hX33wsnLQ/sRgkK9gkICfoIHAz\#
        q/ikS8CHvAgvkJizdSP8K9gX9J+wKCAPqGgr4/CbiCQnWMBv9MAcI9AztJ+oLA/ftGRbRGinrBQjYMwn5NAYE8Pk\#
        AKuMW8u3sJgfgHxT36/jZMvoUEQcL5vfqCt4N+fkTKCXePhwF3QDYHPb5Du8c6/785vUEA+IVGjjYR/sG7hj+Gf3\#
        0GdsI4uQF4hL09uwXEibbMuX/5yIGIOfyEt313fn87RXf/gL5HBvpJ9fz7R8CFcPtEfLs1+/w6Q7UCBjwFPv7Gc3\#
        l+xn7F8T2COb39wv+1wzGIDL6/fz9GuLl7xPz+Mn2FPsJ7w8F1Qq0HDDz6u4BA/vy7BQD8tQGH/j52iwL5w7AGSb\#
        04vwA8QLt4RAB5+gWKPER3zf9+A/iIQng5SAa0gXi+fv/7gUXEfr+5zsIBBDrJgLh/hcazg3LAwkK5Asb"
            }
           ]
          },
          {
           "file": "espeak-en-gb-scotland-Mario/noctule",
           "startSeconds": 0.0,
           "endSeconds": 0.74,
           "templates": [
            {
             "ordinaryCost": 0.7419504523277283,
             "spread": 0.2532135546207428,
             "vectors": "FgAUBfISIgQvDuYWJfUaFd3i197r5xAh6xINBP0ZIOoe+AM5EfkGAQLRzPXm0g8YAwUmCwA\#
        tEPsj6hcyBQUB/P7k1v36wgkeGgAhGO00+wod1CgRB/T+8v7t5RwAzQ4eIQAeEPkhCAARzikLC+oCBADv7ykRvxI\#
        RF/gKGPgVCf79yyv3EeYCCwr+BT8UxBIBGf/wEQkGDuz61iP6FuoDFw0PC0Yn0xr6DRjhDQf1BeYG5x0EFOD4FhY\#
        TBDws1RzjCRfVDQX0EfEK7hD/F9LzBhYV+zgp2yTiCe7jKOXtMRf2DgH9+dr3/BUT3A0O90UJ6ub9I/HxQ/ThCAT\#
        56Rrh+Qj/4QIRAD/9/vP/Fgn7Nuj9BfwE7y7K3QT84A4VCjv69g4A+BoU+c0dFgAJBi3L2AME8yYbEyX1Ahjp6Qs\#
        a5+ghMQgFFwfW1Pn76BQSFSHXFebtC+zx9iEGMxXkC+Xu5ff3yBjT+hjpJdcMDdP2IA7yIRPaBwHs5gj62APQDB4\#
        CFd4eDOT3OOXvGRfiCSPU+Ar36w3tDiMWFOUeAA4AHckGARDeGDXL8AXz/hL7FRgZEBYA6P4FCMr+/fXlGBq5+Br\#
        4+xr4JRYkEy361t/1ANkDCfb9Kf/IDCr37gz7HwIaBRgG0NTqBO78DQ4RMP3FFyb87Qn7GPAaAQsjzNjsFAb6Bxw\#
        fLAHGHxf8+AcGAeYPBQU1z+LzFA3uCRohKQDMHwkJBgoS9eEBDQIs1eLxFRLp+x4sIfneFPcXFBcI8ND8FAMd2O7\#
        0DAzW+RgqGfntDOgVHicE48r+GRz76e/+AQjN7QMsCPgCCs8MJCcL4dIMByj28/r1+ALF7w4bCP0GCtoSICH6zs3\#
        7Ayjt6AP9+QTH8RAO/AEPBOEdFBLixdH5FR3v2vv0CBLT9vML8wcT/uMiDPHTytH6Ewzg3g38DB3bA/QD5QgZ9+E\#
        GD9XV09Hz+wXY6wsO+yDdD/cR2w0S9tbxJc3m6dnxBAnn+Rwc5A3gGRMJ2QwN6+3wI8rd8tbpC/n4/Cwk2wvsIDQ\#
        S3Qn/4gsECNne9dr2HAcLBjQo2g3wJSAJ3wv+2h0E9dri+e4LLw0gCSwb4QT1JfP18AwR1i7399b58AEXJAchBDE\#
        V+f7/I+H9/QoZ0iny9sz67RMSGAAc/0MUD/P8Ee4MDAQR2SvgCc8H4xcB"
            },
            {
             "ordinaryCost": 0.7257038950920105,
             "spread": 0.24568980932235718,
             "vectors": "9x4O4+cIAeT/++8gLPkgGsT13eYGBd8e/hAM8O0KBfIFAvcrJOcbGcng2tv/3Ooe/Asg+vk\#
        JB/v++BMzDuAUFd7g2Nf8xvscCgMqBfcSBf774h8lCOcPB+vg2+sOtv8aIQImD/sWBvv5xiITAeEZB+/z7wYRvA8\#
        TJv0UDQMECPbyuh36/+YfDvz/+h0ewREMHfT3FQj1BPX40A33AOsnIAUOETMxyhAGEvvXEwnkCPEF4g39BuwaIBk\#
        WAzM82RT6EAjJDQnrGPcX6AIF/OP/FCkG9is88yLpCP25DQrpJwQU9f0A9+X1Bij99h80/yfx5vm+FRbwNv8VCwg\#
        H7Pbs/CL69RQsBSbv6QDPBCH2OvsWGxgO6f3q3x795QkgEhnlBQLoBA8TMvUXLRsb/AfqziX0/wQFLBXcHvH56gw\#
        GFvkKJAQJ/Rnx5SPoKRrnIy7NL+USIPP9CggTHwkGBAr45hXr9xTK+SfHJ9oPIuL9DRMUEwwC/gjn2xfn3wPI8Rv\#
        gOOobHu0ACuEU/g/wEijj3xTq8xHXECHyLQsc8gsD9NERBA7lGyzo5AT1FCHnKiACKhIX1e0O8t4L/efwGwjPDBD\#
        3DRnuMhEiFSkL09EEBeMDEOcUGO/UHyv49QvvGv8VBxgizskAFPQCEgMhHfndISn36gD8EegVARI508v5Gwf6BRA\#
        qHgDhHxL28AALBt8OBQhG1uP8GQrs/BMxFgbkIAME+Q0S7twDEQI/2+b5ExLm8RYsDv3yHe8PCiIO4dgGEP0d3/T\#
        1Cwzg8hclBvb+D9sUFjYEz9MMDw4A5fX0BAjW7gwa/PAKC8kRGzYE09QRAxvx6/nzBgHO7Q0K/PILDdIVEy/zys0\#
        B/iXn6PX2CQHK9xD99vYQDNkaCR7lzcsB/Rjg4fz9AQfPCAwI5f4XD9QUAAPiwtTxAAzY4v0EARDIFP362QcPBc4\#
        BBurpy9z3BfjV7BAX/AnQHgkBwg4cCdn3Devh3+z5D/nf9iMUBwDTJhbswBMd9eoGBufc8+r4H/T5BDYR+wLZLhz\#
        7xxsP6Pn/7+vl6eoFHgP6Cj4P8/vjMw7/3R4L2gL34Nju7voNIAX6BjoW8PvkLwD69h0bzQju39308AsSFwj09i8\#
        ZAvn0JPgB9yMlzh7l7d73EykVAxHzBj0YD/DsHAMLAx0u4SXe9ucJBy//"
            }
           ]
          },
          {
           "file": "espeak-en-gb-x-gbclan-m5/noctule",
           "startSeconds": 0.0,
           "endSeconds": 0.63,
           "templates": [
            {
             "ordinaryCost": 0.7553958892822266,
             "spread": 0.2575194239616394,
             "vectors": "FvkmDfgUH/sdBvIkG/sEB+jd6N7h2iAw/QEgBgIiHeEU8AQrGA35+grU3vznwQweDvooBf8\#
        pBvQZ3gseDx739gj03Bj8uhEfEfosEfcm7fkL3h8GD/8CBhAJ6jkMxyUSE/gXB/wfAf/+4RToE/gCCg8T8Uwt0x0\#
        KCvXzHPAKHAj27gzeD+IFAQUR7VMr5BcJ/fvlG/b4PAHs9RXn/OzmEhoD70Qd7SD59wjjHgLlPfz79R338vnaBxf\#
        68Dod8ibx+CfsByHYL+0bBB0K/wDO8AYV8Bko/SPw+yrfAR0DEPwuHBMLBwLM2/kV7hUnDSHnGPrXFPP7DiQaLg/\#
        5AP7g3/L80griCS/jHOr0HuoEEvz7HxLc/yfo1vTozxbeByfyFAoCDdgXEOgIDgThFhri3vDd9x33Jic0/RAB/uo\#
        Q/NgbFgnbPgfj+gfpAAznAyk36g0CDfQX8eseDxbkNfziBSjv9hbV7hoy5QUDE/sFAP0m+hvgSQvrCzDv8Bfu7fo\#
        p7gkDGP38CQMg/DfeTAkBARwN7h796/Ui+gkAGP7rHQgUDUTvQ/IICCgZ6hsO/P4OBSD5/QHbLQgL9DjvMuDyCyk\#
        q+gkACRAOFRgG/A7ZJRoS9BsXHN3qFBg/BhHwAyf/JhDu2f/nPiIN7fwMBebdFQYoGBP2ExYUIBPi1ejrNf8X6QQ\#
        n/vfmHAAkFwXVEQIHARPmzPX1B/QQ/wtE+BzkK/owDQLkC/0BDQHeyPUR5/cMAABB7yDtJ+4z/AT7BP8GGejNyeY\#
        i4w/7Af0x9R7xHe0aBv0GBucKIeXB2vsk7gnzBQgh9xv/GNwAFwAH6NT6FvzV8gUL9P7gCBgA+gkGB9j2GQMD7qT\#
        uJPPvCB0H4P/XFiv9/vQE/u70DPL+1rfwKwT8CR8V3gHADib1+OT79QT6A/kH2sgCNQ4BAiYg4AjOGgbv6/UA7B7\#
        zC+MH1+UZMgUXCS4K+PnqGun19Akg4RjvGcwI1gQZHwsPDjYJEfPuFOv1Avcc2i/tF9kVzgv+"
            },
            {
             "ordinaryCost": 0.7490224242210388,
             "spread": 0.23115569353103638,
             "vectors": "AgkJ5+39DvIWC+0yIuwQA8jX1uL19/cn/AEm7PAEB+8H/Ac7GPQPDeLS0uXq2/0jBfk09fw\#
        S+PYC9xg6Bv8ZEO7k2Pz8wQcfGPg+9f8a8AH64RcV9vYkD/cA5iMLxxwbIO8g/gYMBwjw2gnl8/YnDf0A7jsixQ0\#
        TB+4HBwr3Ggnv2f3UAeoaDgEE80os1AAIBfjgDAvbMv4D3v7fBOcIFAoC8kMl3wDw9gjJFRfmPPwW8RLy/eXwEg0\#
        D8jQb7/zg8hDCGBbuNv4m/hr99/DkCwIB7SMhCPvZAQ22DhkNO/UbDBD27//p9P8G8BMPKvbhJgXLGQMmGvYPKxo\#
        E8xTx/hPqCQD1LQ/RPvv/LPIK//gAFxP59hvy/gjw8gjOChG9LB38HPEVAfEUBeXcJw/3D+bXEPnqMxcgFBn+IPs\#
        M9PIaFfb8Ofn9HvbM/vDXAB4y+RQbLO4c8fcM9wb7Ov/5Hw7T5gLa8gwv+QYwJ+oN/QAP3Bf4M/sHFRvv3hXc7gA\#
        t/PYjKwQN7xMK3in1OAYKAhAK1Sz/7vkkAvQQIRn49RsQ8jH4K/geAAkm2TYR9RYVCQnz8BfkGiEB5h3VEtgAExU\#
        69x79DiEaBgPm8BLiIR8V+QjxAtDkJw84+h7oAybyEAriz/HmOhgK8vP88N3QJQgZAAnsHAUJERLky+PuOu4O6Pg\#
        f+PPjJf0M8vbYE+8MAAnxxPPyBewIBAZC6x/tLvIi6PPoCu0BCOjsyfUP6fMDBgI84SrwLOoX4QsDAfEEIefYw+w\#
        Y8Ar4CwMs6Sf8G+n+9wcU/tkSJurazAUL+P3tCg8M7RwEHt7j/BsU4sv5G/3i3vz0+P/jCiDl+AkFB9jeABUK6rD\#
        4JQH6AhXz8P7jJi/m+vwJBN/l/QkE1Lz+KA399yH/+vfNGyrT7fYF/fjy+gkF0csHNQ3+BzYI/QDcJhbW4wgG7Qv\#
        oAv0B0ugWNvoVETsICvXvKgDf5hwP2h/tB+oD7AMJMAIJ/zsLHNfsD93h/iAC2RnzE/0J9xPn"
            }
           ]
          },
          {
           "file": "espeak-en-029-Gene/noctule",
           "startSeconds": 0.0,
           "endSeconds": 0.65,
           "templates": [
            {
             "ordinaryCost": 0.7518265843391418,
             "spread": 0.24285626411437988,
             "vectors": "GP4fHOEiHP4UERgpGvcc/vDk29751AgcFAofFPUYMd4A6g0ZHAEK8AfXzPcC0AkXJA0kBwA\#
        KJ+ES1gkWI/8G9wzr3f70wBUQJgcdB/wMBuQnywUIJP0D9g335BjvwiAPKvUOA/QOA/Qj1RMOIv0ACw3+7isKvys\#
        KH/oD//gG+vse3iIFGfX8GBcJ+z0c0DcDG/z1/fwM+PYV4ib9E/H2FRoQAUYs4S/6GPbiA+/+DgcJ7CDvCdzyEhg\#
        K90kh5jH5APDfFvLxLwT47xPw9enfCxoA8EIY8jX56vTgFf7nMPH89xH58PfQ9BQC7zYl9DDy4A7o+hLqHdsSChQ\#
        EAwDJ2gYX7iIs/Cjv7Bzp6xYRAOUpIhUEBPrJ1QsN7hYoCRvl9Rft3ggT9vkzOiH5H/zmz/0B9wMOAxXYGeTwDvD\#
        wBiEMLgzYBQTv4/nu1hPS6yHcItYSCuAEFfvwFhPb9yDo3P7o3APt9TnwI/AD+NUZKdcHGBbJBBXo8xP/+xDuIiE\#
        OHvsK8fQTFc4gEhHTFQzkBDL7CRfzJx0a+gwD8BgG/tUTEPLTDRjFEzkBCB72Iw8A7g371gfhB/gTCufZKCfCFvI\#
        DHBL9Hfns3wX25fbf6wQN/vjmMg++Id30FQ34FeL31vsE2fPq3wn1Bg3qLQvHIekFGv3mE93y5ugF4Of2yw/ZBxP\#
        nKQXlEPcZD/TsDcrv/+kD1OL7xBLaAgncDxD6/P4h/+f0C8b7FvT4yNf3/ATYBfHe8ewKEvga/d3nI9EUBP0B1PT\#
        nAfHUIvAB3PICKvUN7tXoA8X+DAIB4BTh+/TuIu4Wxvr0KOr17NUS9sz8Gv/q5hv0+Qz/KAQVs//8Ivv46esZ9dI\#
        GJvHn7zMH+Af/KQwSxxkRD/z2Bu0Z6dEVIv32/TIO7QnxJgcT2SgM+Qb6BO8X0MsOMQABES3+7wvrIfj68BcW3wT\#
        2Ae4VzMYKKwf5CzMCBgvmGu3sCvoP1ALz+esIud0BJAnxCzUPCwzvFu74E/kWzAfuAOX4u+v6Dwb7ETMiH/zrB/c\#
        HHfsgzwr0FOLywwDs"
            },
            {
             "ordinaryCost": 0.7474762201309204,
             "spread": 0.2537936568260193,
             "vectors": "AvgT4fEDD+4SEhIbHuUbHN/V3v8J/Nc5BAcj8vUBHfAF+w4YK/EUA9nW2+r74Os6AAok9fz\#
        5EOsN8g4mIuoSA+Li2O7wy+w0Aggo7gUBCeUG2QUhF/AWAfPz3/3stAcqC/kt9AETAvL80QkhC/AVBff+2xwDthQ\#
        fDfIi8AQQ9fcF1AsIC+oYGxES6DEVvB8QC+IH9wQQAAD61gfoA+0SFQoR9k0kyxQR//Lu9wQKFQAA2wrVBN8FEQo\#
        Q6Uoy2wH/9v7Z/xEALfj/4gnYBdr2ERQJ8EEn5f/s6P3LFRz5Mv4H9xLoAdv1EAwD8TUk5P/j3PrCFhoKOvwSCRf\#
        j/uvw9v/+7x8m9vji3uvHFScaMPgTEg7g9Pnx7Pr09xYP/fnO+/zjATElGOwFE/fa+Rn35AfnHxAQEwi8NggRLyA\#
        g9wMUHw/nAQUp/Q7oABn5FQPLJOQTNhIf8w0MIAjuAhgN3g3n1w7q+wjOQ/IP9/cZHvwMAQbRBff88i32+gnUMA7\#
        8OPMZ+QX6HukgBPbjDhjvDiL4EQzILg3rJu8L9gzxF+4T/N3wBCfLIhXwEhjhNP3wCAEI4fPz/eb87tEGFybIK/f\#
        cABPzL+/38Q4G2eXt3OLt6u8WHBnTK/Hx9xHeIOP27/sa0OD/zOza6PgIHBjqIfLw7gjmHt0A9eQWz97+v//V+wT\#
        +EhIEH+/96grxFdYHA+Ucu+r11wPX/ATiBQkUHOQD6QoCDdMNE/YUwODiAvrn/ALl++wWKd8C5PXpE9UWCv0Sw/P\#
        XAe/rBgb/7+0RKOL9yvXn+NQMCwIP0wrU+fXwAwYP2fcBJszuzfwB7dgTE/z80xnj8gQCDxoVygIEJODq1AwJ4d4\#
        ZKOP64yH/7Qf7GxsLyhQJHN7z6xEO4N0hJO383ycA9gzzHCT92yEQEOf39xQZ0tshHfLz6yv2AQjmHBjb+CET797\#
        rBA0dzdoaEfnrADLyDAjgGhHXBg8U6OPo+gwDu+IQF//tCDgAD/vhKhPREw4j1wLlBgL81O4ICPr5FEsVIu7sGQj\#
        0Ax0YyQ3w+gn04w7l"
            }
           ]
          },
          {
           "file": "espeak-en-gb-scotland-Annie/noctule",
           "startSeconds": 0.0,
           "endSeconds": 0.71,
           "templates": [
            {
             "ordinaryCost": 0.7413053512573242,
             "spread": 0.26493602991104126,
             "vectors": "HwQjLeEJGQ0bCPQSKAULCdvj49wA7BkoBBUMIPIAJ+3/6/kpFwDu8QHIxOv23AwWDAwcFfA\#
        DG/IQ2g4qGw7m6QTf0urqyQcUIQIUEOIM//ko0yUXFwb16g7v3ALsxxIfKQENAuIQB/Ua0C0TIP7z+hP15BL/whc\#
        RJwEM/eMJ/+wQzSkPHvvwBA0C9CoSxiQKIfj0/eUB+uwH3SUHGvT1ExoN/z0f0i0DH/vg9vT8//QF8CP/Cef+HRY\#
        NB0Iw3y/6EQ/b/wL4BfYL+CIEBOT6FRcQADw63SvpARzfBgT2G/oFBRb+AdTxBhkO8TM32ybgCQDgE+34OiT8IQX\#
        u7tP1ABYP4hka7TD2CvrvGujvTRP3GQ3v3wjoAh0D4Ab3ADcB//cFIwLvRPb5EAj84SjM9Rf25QwCDzD/AQsLEho\#
        CKNQNCgEJ8zbK3f4C6xcTGyn1CyD2+SEY9d8lIf0TDCDS0vEG9iERFSPuDBrd9xsI2fYhNQUIIg/p2eX+9x8PHhr\#
        lG/HhEPgD/SIFOxDhEuL45fX91yDWCBrnIt8EFuT9HRn0KQ3ZAgzr7ffz1xLS+yrqHuUREuoJJ+jtIBfX9Src7AT\#
        y9B3oEC39Fu8M7/n/FNAM/QjPASTS9xj3Bi7kKhoEBAjo5/YCA9YZE/vrCgXQ8zHz+zXWKAMCDg73693nF+weGQs\#
        AJenS/x/rAiDnNukTEBYF7uHnGvIUHB8IMebSAQ7vDxHvJ+QoDB8t6d/oFPr5FiAfLenJEQ75Cwr7CvEjBhpI5Ob\#
        nCQTtBBofJv3QFQ0YEwj58vQRERFD6OT5AQ/h+AoiHALXEP8qGCEE5fcMDQ0l4+QF/RXZ9vslD/bjBO83GycC0PI\#
        BBwIQ2eYCBhrg9wQZDuvw+eY5Hi3u0eMA/ALy2OcBDBbk+wkcBNn2898rIiro1dz99gbY5+wIBAraBhoc9NP89t8\#
        SIyTk1d35+AjN7/YX+f/XDyAS39MG8OkMJhnr1en1BQTk9gUe8PzeJikP09sK4wYZIf/rzPD3FhMAAAAq7fzgLBr\#
        92OIE2xgaIu32zvEEIx8NBAshAgH0Jf3r4PYK0ycRJOH3yvoOHBYbBxgGFvz9Iunl8f8g0h8FGs73ywcKDxMQDSQ\#
        GJucCFfH6/f4h0yX/Is36zxH2"
            },
            {
             "ordinaryCost": 0.7322954535484314,
             "spread": 0.24336767196655273,
             "vectors": "/AcE3fP8CvMS/vYILfgcJc3o2+0DHtUs+woL9/jyC/QPAvgfL/kUEdXTztf19O4x/wQeBvT\#
        5Bfz/9RIyHvP/DuLUzd3r1vAoC/ojBfb/CPUG3yExE/sBAO/b0O/1wfwiIAAfCvINAvP+ySAjEfAE/vbp1wUHvQc\#
        cKfoUC/cN/fL9yiQWD+sPDf306RocuxYPHPj8A/QCAO/zzR37EOoTGA8G+DgpxBsIGfXpAfvy//Px6RD5B98WJhM\#
        MATsyzSP+FgnX+QL3FfkD6hHt+eADIiQO+Tk55B/0DQzUCg3wI/0P9Qb87973GC0M7y805yHoAgHHEg3xOhEUBwP\#
        28OLrDCQN7iIt6xjv+/jGExrvSAUZDQv86vjd/hsB/h8iBg7t9/nUDSf8QfAaEQIM4RHQ8AwP/xQWDgvaIRDMCRY\#
        NOesWG/sH/Rba4QgJEwsPLADlJgniFQ8eC+sZMQIg+CDe7hL6Egz1HgnKTA7wD+gUCgMSIvsABBTz9hDzJxjoJAf\#
        UPwH/LvAKFw0LNA8D+wjz9SDuFhjcFADaO+oMO+IEABINIAr58hrr7A/v8w/Z+w3XQwUdMfIa+u/+HQ3y9TXq4BT\#
        wCRUECgXzSBEL9vYC9eAEB/Lo/Sbf7A75IiPlLAr8MR738e/44+0PHOj2Aw3d/ywHJCjPEwHvKBb/8tjrDvYTIvf\#
        6D+vQDCX3Ih3gIOATJBsR8NbvJvUfGwoHFeTWFQ75GvvkGNsgISE17dX+GfYICwAjFfHTHBf9Bv7oDeEiEiBK99z\#
        8Df30+wknAwbTHwsZDQTt9eAVDQhB9d0IAQrm+QAw/BHcIfUkDSEB4+cSFAkZ7uYQBg3b6v8m8wXrFOIqEDAPzOI\#
        QCv786eoHEAng8AwN+ADzAt4qEDf8xskFBAve6u4MDwHh9gv6/OvyAtQjFS32yckAAhjO+PoPDfTc/Bfy9OP1A9Y\#
        KEyTzzsn4/BPEAQEUC+nbBiDu4t7+DuMKDRPm0truA/jYEREfAOvcKCnz0+0MBP4VD/Luy+XrHPftDwwvA+ziNQ3\#
        wy/8J9xkaBNUA2vUKKv3/CyYoE+bsJ+7n2hwP7BwPD9MB4gsMIAH0CjgYG9sBKOXh6iEQ4hwEB9n/6gf4JQL0FUE\#
        UEtQTJ+f5BSIY3xr1/e/57w7t"
            }
           ]
          },
          {
           "file": "espeak-en-us-Annie/noctule",
           "startSeconds": 0.0,
           "endSeconds": 0.78,
           "templates": [
            {
             "ordinaryCost": 0.7511489391326904,
             "spread": 0.2334391474723816,
             "vectors": "IAAmItYfJe8A/RQhCRQcA/7r0uYE3hMaIBYbH/UNMuHx3QYXGAj49AjZy/gN3AsNKR4dFPj\#
        7JN4B0AkWHwf69Ajv0v4GzRULNRALGO7+COQYzB4UKwX39wvu3w8E0hoJNQ39D+/zDfMX2SgZL/z1Cwv27xwS0CY\#
        GLw7yBvPvAPgN3zMWLPvqDhv8+yAc3C4BKAXeA+z5BQIC8DkFG+XxGB8GAy8d7zMBDwrx//rhAfIH/TwOEeb3HiI\#
        YCise7zv0EBD1CQXfCQANBSsQBuz0HxklAigf70bnIvvnC+rnKx4AFgIC/Ob2DgId6xkbAk8CGPTsHOTqPhX/F/8\#
        I5wTcCAkR7w0CFUUF/vf+IvjlOQILGRUV5STS+wL96Rj7FToE/xP+BxrtH98gFBMi+SzS4vAQ5BgRGyz/DCXy9Bs\#
        R9+seMA8SChnR2+MQ/B8SFiHmFgXaCQQM4goLQgYFFAjj6Nf69Cf3ECziJunxEeUBChz9KwzZCuvx6fQB1hfIBSj\#
        4JuMTG+T9LPv4JBvkCh3f8Av32RHVCR0AHeMbEvf9MNr8Eh/mCifM+A/47RfkFRsLHAoa6gAD/c4I7frpHRq5+AX\#
        6DBLuHhgnFCL13fUG+toVBef2Hvu1BBj4CRnoFwkjAA761dYF+t8IFgUJNPPGJCMJAxbzD/AV9wcF08r6DPIBDSE\#
        QJfrGJBQNBxPyB9cR7fYi093yEPjsDx4IL/LdLv0SDBMI8dAG//ki4eTtBADtABoHIvbzK+YjHBQO5L4BD/sK7e3\#
        9Avvo/QsHHvEEJtcnFR4N0bz7Ggbp+AIR7f3c8/YL/ugGGtIaHBsMx8X+EQnZBBAW6gLX/foC+N4DFNoNFRQDvsv\#
        7BwzQCBEb9QfO/wDs+tsCBOH/FwQGw836/P7RBA0Y/ATG+fTk8d/0/e7rLPH60NL79vLiFPoJ//zS+O/v49rg+A3\#
        hKd7m2NT5+fL3K/0J7fXZAPoA2eTY5Q7vKdv04NLxCvwBLvMN3uvkBwgE1vDhzQL6LOET6dr1FQMCK+4Q2OnsFP/\#
        +3Pv2xgAFKtkg6+QCDw4BIfD/2uHpF/Ly4/gJxwMQKtAj6PQDAgoOIwT15OHtJu/24PgK0SMfG88b3wH8AgoaIQ7\#
        19On6K+Ty3fcH2iseCcsV3hb+DA4dFxH9CvQHId7u4/sH1yobCMIb7iIJ/wUeDRT/FvUaHNn28AcQ1yYSAbwT/Co\#
        J8QISDBv5KecdEd8L+A4M2REBDLMQ/Cb7"
            },
            {
             "ordinaryCost": 0.7484663724899292,
             "spread": 0.2131461501121521,
             "vectors": "/PoW/en1Gev6ABUTIv8pFe3ZvgEJDN0sEhkZBfrvFe4E7gQcLfwQAtnVx/D68Pc0EBchAPj\#
        k+v0G5RoiKPcCAvHpxe7s2gY0HQ8k//z8/AIE2hgdHe8MBvb3ygPzxxwwJgcbBAT5/A0F2yYRHesMDv0B1BcGxyg\#
        mIQYBAQn6AhP/0Sf4Iu/7EwYB4y4hzioXDAXj+Qj1AhH/4zLvHt3zFRIU9zIp2yv+BQze9g7zBQoE7y3nCtTrHx0\#
        g9Sca6jLpEQvZ7g//IwwL5wrd99bgIRgh9RsVADXqCQTM+QYBMhoV9vPw8tjJGQoU/xEWEyHi6ffMFg0DNwkcCwk\#
        B7e/AFQcKEgUYFwLd6PbcGBoYIQAVFxIO5gi9BewKGAMYJPzaA/7WAggh/ggTFwsa8f6w7Or/JPUPKO3xCwniE/Q\#
        j8v/3H/4d5PCz6AICJvjzEuLkKukPN/Eg6vHyN/wL8ALv2REMI/X4+uviNdEIK9cKBgn0GvLh9gLw3BQE7vDQ9xT\#
        8OuQXHt8GHfUABefd+g7h3xT78/bLABcRIfocG/r+E8L9GAzy8jfV+CcDAA3mBBUUIhAU5/76/cwE+tn2DyDEAfr\#
        8GQ7yHgkwES371uIF+tYXF+sHD+zIEhMCCBfvEu4oAhcO088LDd0CGwwZHenZKCEI+wX5Ddwc/Asf0sX8Gur5/Bs\#
        jG/vhKAcPAwD1BtAMAPs32933Fffk+A8jIf/qL/AOAAcM7MwFB/Qy3/DwCffk8wsgEfkDMt0bCxYN1tEBEfIS5/X\#
        9APnf8AUMFPMPKdAXDywP0coIEwPr6f4D8vjZ6vUP+9wMF80DFSgLy84NAPbkAAkG7ADF/QT7890LEdf8Dij/xs4\#
        K9wjkARMJ9gC/+hDf7d4GAd/9FhcIytAF8vjZ+BYHBfbF/wHX4tv6/fH5Hgfx0c/78vfkBP79CevX+uvj2tDh+Qn\#
        uGOvg18379AP6Jv/88OfjEO/6yt/d5wrpFN7o3dD8Bgn5Kv8L6N39DgP7w/fs0fn/KNQF7Nf9CA72Hv8R39kHBfv\#
        nzfv8xPERIdUF79/2DgbuJPMO5dX8CvHb3vwT1ekPLM4T7vL0Ce4CLAoH7tr6J+/m2fsY4hQcFcsV3Qv6AfkMJhs\#
        C/OD2KObk2PsI6yYZ+cMW5xgDAvYIHR8NCN35Id3k5AkB2yQS9MYb6x4F/fz5/CULFtwQDsvc+Q4L2hP6AccaDyk\#
        M4fj0/TgCDtEgG9b1/RAL5iDxAd8GASjl"
            }
           ]
          },
          {
           "file": "festival-ked_diphone/noctule",
           "startSeconds": 0.14,
           "endSeconds": 0.61,
           "templates": [
            {
             "ordinaryCost": 0.7726106643676758,
             "spread": 0.29892197251319885,
             "vectors": "AwEQ8P0cHOQU+fcpHPkYEubbuvLh7v0dEPwa9AYjFugO7Q4oHvkUDObZuv3x4v4ZFvco+RA\#
        kCekP4xYZI/MSDundwwr62QkTGwA08iEg9usS4RkOHu8XFvHr1w391BsTF/k0/SIc5PwK4x0AEOESFPTx3CT9zhw\#
        LH+ki9Bod+RD13QXnENwMFfH15zoW2BsPCOQK+xoTDBbz4ATlGdgDFvb080kg3BwD7OrtBh4OIg/35Q7sFtLyGPr\#
        58kgb5Avs4/zdGRwHLwwJ5R//DdTwBfoA/EAT8Qjd+fbaJ///Lh0E9STo/czy9Qj31h/n/xrj5fXxHRYOPOzx+xn\#
        j5Qvk7Rfs/x8AKi74IgDy/AQfK9vx8OLV9xnb/xbv+hHyNx0OMhEG6uwUJt8T8eTkCuTrCRT65gPdMgUhDxUM6OU\#
        AJ+ALCOAeFATeICzh1/biG/8XAgQr1en6IukM//AwHSXXLwvx6Af8D/MIAfk23P8I/fwN8/44GSfVMvv58yAGBes\#
        FD+0u0wEQ/wz67P8hHRnWLOb9/y4N99wFFu0U1fgL+Qrn4QIQJQjkFNb5CDj8/MgGBtH+8vgB3wnY+RQRFf30Ft3\#
        5AT/r6M4RBegB6AEN6/+/+SsIA/T0FuACBjP229UWA/v43hUf8PLBASX4//33/vMRADEJ28wTBvjz1iYW/vPBCyL\#
        pBAgE5PYO/xcE0tIQ+fnv2TUQIgviGw/a+vIG2xH3+gYIwOz99P769zzkLPcUFwLl+f0hzw7xD94P0fn4"
            },
            {
             "ordinaryCost": 0.7560681700706482,
             "spread": 0.3070968687534332,
             "vectors": "BhIQ4ekHE+QL9cweHfIC/tDd1OLwAwMm/gcH6+0MC+McDN80I/EPCdPa1t7z8AEe/AMT8Ok\#
        ZC+AQBAA3GPsbFOTSy+nz4wIdA/s28wUf/OkH8xYzDQoaGPfh1PcLxwcPDfdF/AcX+fX+4g0OAP4oGPj23x4PxR4\#
        PIeQmAgcRBhP01f7iAPcmEff58DMozgYQB+sLDhLzDBX23P3WAuUfD/z27kYu1wQI+O/mDhrkIwgC3QfiDOIRFA7\#
        18kIz5QD57v7QGSLmMggR6Bf4A+T0DBH69jop///p8vzIIRXoOAkT9CP4+eTjARnx7SkNCwHi7P7OECjyPfIU/h3\#
        w9gjg6wv6AyEFKwviO/zr5PoDFe4M8eLgCRHa/gP0Fg7cPRPuOAsU3+MPJ+wK8Nr0B+DyEgf17PrdLgUfIw8j3+E\#
        GGecNCNUrD/7vKBjm5fLmGQYYAwE71+oNGOsI/es2CB/wNhDu6A/5CvoHA/Q73PgUA/0C9fg8AybpLPrx7CkKBes\#
        FDe0q2vwOAAf15f0pAxjtJOPy90EK99cOEvMP1vIH/Qbj6AcGEAj1F8/vAUQB9McJBN/96///8ATg/RMBBP8CFdL\#
        990nv4cUQBOcD7AkF+QHJBSD0+PoEFOAF8jn10M8c/PH05R4TCvXFBx7r9wn8CPEM+DQBztAX9uTx2ysPEPnQERL\#
        cABcG4ekG7xP/zN8U8t/i3DwTIfvmGRLV/AwI2Pz27Q4F2vb+6/br7Uz9LeUKFwjZ/Q8W0AL1/vgG6gXw"
            }
           ]
          },
          {
           "file": "hibari-heart/noctule",
           "startSeconds": 0.24,
           "endSeconds": 0.91,
           "templates": [
            {
             "ordinaryCost": 0.7899371981620789,
             "spread": 0.261233925819397,
             "vectors": "Evgr5gEgD9kR3gYZJvQcEvTmx/rk7AcQG/Ew5wwjDOcK2wgRIu0dGu7qyQzz5xANIPUd6Qk\#
        aEe4P2ggEJ98eFubcxQ/37QgRGQIJ7gsNF+sN7AwJK9cgEujSwAfx6gYVDQYP6hMMEeMB7h8QH98ZD/jYuQDu2ws\#
        YFQgX7RsTCOr+7yMLGeAXDPXiuQrx1hMZIgAZ6xoRCPYD5hr7GtcYEfPnxRr01R0VHvYR8hYRDwX/5BjxH9EZE/b\#
        izi/53RsNDgES7RkABwIO4yv6FtUYEwDr3Dvr3CQGAggZ+B/4+QUQ9i8BB9cJFf0C3kbt2ykFEwQI4iEQBhIQ8hf\#
        5AdAADvwN4UwE5ywLB/Xv9g4UFSkEAwzt/Mf8A/YS8EYM+jQX/+ftDPwKKywDEgfv6d7tAvIC0C3o6jX/Aen7HvH\#
        7Pg33BRfy9QPj6f0AvRfZ6B/5BuH1DPn+MuP39SD1+BvW4fr8xx3d8R77FeTsBv0BGccY/Sn3Ehjb2vz51Rzh/x0\#
        CF/v09g769LwmEifwHhni3APx6h37FB4PEgP12gsE5MMcEQ3VMBXq6ff1CRYIGyIECQ/+ufn08eIDCu7OKf3D/fb\#
        9FAQHDxMJ7gv5u/Xy5AAOF+jkLfjAEv/0EgQE6Ab93PoRzdb54gwJGwLsLO/WIvTuHfwQ5e714O4Z3sr83xIKFhb\#
        wHfPtGv3nI+4X5dX37ekf9dj05BD3BSblGAcCAgD2LN0d3MgA8OUaB+zz4Qjx9SHXBf0W7AUOLukd18YFAOMNHvz\#
        r5/zl6Qfb+fIb3PcaLOkm1Nf/BvL6HRTQ8fvz9u7j6/EH1PULI9onyugJ8vf5JyTQ8PMABfv15/EA0hUYDc0j0/w\#
        B/QrxEBvt/O0LAfPt3/X91yotCbkg8xII+wgCDBb4B+0XBu//6fr74jMbAbMkBy3/8/YIDBMAFOsbD+YK8gIE6Cw\#
        I/68jDSz66/QNCBj9Gu0bEOQR+AMO5Cb6+bIiDSbw7vcKBCj4HvccEe8j+fn/3xrl+r0vERXu6vUH/SwQIQQVBgk\#
        u9ezq4xDb/s8mGhfgAwYW/kcVDwL5+A4t99375g/K+ewJGBPh"
            },
            {
             "ordinaryCost": 0.7689235806465149,
             "spread": 0.25783008337020874,
             "vectors": "ERIO1+wDCNX44swWCgjzIPD3197SAQQTAwIUyfIN/9X44dkeCBQFLPXz0eTgAvsL+voUye0\#
        W/9j85+IeJQYPIN/k0/P8GfANAwAG2PIKDusRB/gjK+8cGc/Y1OUOD+ccCP4Y6PgQBe8MCQ8kJO0rHN/Syub++fI\#
        gEwQs9QIICfQBAiEhF/MzIvHeyOkA5/0hH/029RUDDfr35B0KEeo0GfPnzwEB3RAcJf8h+Rj9FAr52RABF9gyEu3\#
        i0RUB3QoXEwsd9h7mCgcM3B4LENEyFvnu3yfv3BMLCAQc/iXl/BMW6iMXBtgkFv746Trv3CIGFfEB5BwFAiEU5ww\#
        K+dMQEPYD5kUF7jMVAezr8hQQGDED7wjz/NH/AwIH/UUIAjQi89/nBw0RLCn/CRT27t3p/AkC5Ufy9CUF9uvzHvj\#
        3PRP7BBn28frk4/4AxCTe4xfz/en2Ef/9LuTw+yT2+hrV0f8AyR/e7BX4EujsB/4GE8sQ+yn6DBjbzAgE1hzi+SL\#
        /FAT29goC87EcDhz0JRji2Qf5+Bf8DyYPCQ322QQI38QWEv/cMBjs4v74FBMLGygCABH/ufT38uUECurQKP3FAvk\#
        DHgMDDRQE6Ar5ue306f8RG+bjLfbEFQH1EwL+7wD81/oRztf65g0OHgDrKu3aJfbvHPwM6On32+0f4tP74xMMGRn\#
        vGfPwHf/sJvAW49D37OUb+t307BT8ByfeFQgJBfz6L+Ib3cUH8N8WEPXw7Avy9yDWA/sb7gIVL/IZ1sQK/+YGIAH\#
        r+v/n6wLX9/Eh2u0cKukk2tQJ/fTvKBzW/fjt+urj7O0N1vcKJd8l0uYU6vPvMi3VAPP+C/f65u4G0hQWCtIe3fo\#
        G9wLgESPuD+n/A+jx4PkH0SQoDcQeBxUM9v36GCb5D+QOCOgP6/r72CsXAL8hDir86/H7DiD/F+cTG+MZ+fwF1Cf\#
        8+sQgFir55OsEDCEFGecHG+ce/AAX2S/y9tEXFy7y6vULAiYHHfYBHvMjBPcSyivc8+IkIhr54vz++C4YHPr6Evk\#
        m/vMA0BrSCfggLST59P4i9zoTD/3nF/orCvgW2yLPARb7Ehvl"
            }
           ]
          }
         ]
        }
        """#
}
