/// Written by tools/train/embed from what tools/train made.
enum AlexaText {
    static let json = #"""
        {
         "format": "noctule-enrolled",
         "version": 1,
         "name": "alexa",
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
         "ordinaryFit": 0.33557620644569397,
         "fitSpread": 0.814215749502182,
         "thresholds": [
          {
           "falseAcceptsPerHour": 0.1,
           "threshold": 1.6939
          },
          {
           "falseAcceptsPerHour": 0.5,
           "threshold": 1.63574
          },
          {
           "falseAcceptsPerHour": 1.0,
           "threshold": 1.58549
          }
         ],
         "provenance": {
          "recordings": "crowd-sourced recordings of the wake-word set",
          "seed": 71,
          "testedRecordings": 127,
          "testedVoices": 39,
          "negativeHours": 11.24,
          "missPercent": {
           "clean": {
            "0.1": 0.79,
            "0.5": 0.79,
            "1.0": 0.79
           },
           "10 dB": {
            "0.1": 11.02,
            "0.5": 7.09,
            "1.0": 4.72
           },
           "5 dB": {
            "0.1": 29.92,
            "0.5": 25.2,
            "1.0": 18.11
           }
          }
         },
         "recordings": [
          {
           "file": "alexa-54/alexa/029.flac",
           "startSeconds": 0.85,
           "endSeconds": 1.54,
           "templates": [
            {
             "ordinaryCost": 0.7729093432426453,
             "spread": 0.2676287293434143,
             "vectors": "AwgQ8vMOIOISDuUjFO0YEeDt18zc6xQj/AEo4gYqGN0M+usmDA8ZJvj41urm2xYYC/kw6Qg\#
        8COwS2O0VCwsPIPD30wv43BAZC/Ij6P4uB+kIyPQGD+0OJvPryiQD6AISC+oY6P8eB+ECwAP7Dd0NI/zs0TMC8Pc\#
        HA+kE6PgDBN8BwBP9D9MIIPri1zX/A+gI+fby5vf6Bd7y1xsAEMkEJO/g2DMQAO0U9gHq8Pr2BOHv7yr7G8UKJOv\#
        Z2CgO+fIb9An5+gH0C97wAzL+FNUaIvTgyxML4vQuABQbABPvD+PrADT7D+YgIfX6zPwB1gEyCRcw+i3kCu//8xv\#
        xDOwiHvIY3QQDzRghAxExBi/b9AsI/QD6B+cSJ+sm5REG0yYUA/kaCC32/SQLAfH6C+AKH+Uq2iQV5TIU6un+DCQ\#
        PDDcL/PAMCOP/B9go5Csj9iUQ3OLf/iMfGDQJBP8NCeHxB+4Y5TMd9Br+3+HZFB4nKSfxAQL/++T09ekG4jAS/Rr\#
        p7NPoGgArGhztCwb66P7j5Or6zSH79RfZAtzzGvUqEALtA/7x4QvezvX0xRzv9CHpD/n6D/gj/trw//zt4hHR0Qj\#
        owhzy8h8DEAMEAewj49ARAAbm7AXe1/rqwhnzDyX/DP4J+e4j2dUcDw/d+ADh2fzuwxT6BCXzBv8I2O8d780WFRy\#
        9AAPn7Pr37gwBHyn/DP8Ax+IWAOIbHwXDH+/uAwX4CgoIHB0m4v0L4PwE7vUjNvTVF/jxLgXnIhUFByAix/cc9AI\#
        A9QYfMAngEgXvOPrrJCEV9/4MwfQfEwr59g0ZHhrYIQgDJPMCGxgZ/tcQ0QYEIgfxAxcADSLIKQQM8e4QGgMaBcg\#
        S3gntMQzqBBTs/RfeKvwn5eYqCvMGANEG2Q70KyDv8gXh+/79F/Mg8wZO/9n8+vnw+f0ECy33/xDp/ugI/fIA/QV\#
        K38MF7STz8u8D/iEMBSX9B9kXAfb1AP400cgQ/C7v5uTyBREZCTEMB9cr+QPw+v8V3c8bBi3z4tzs/hkmBiwDCO0\#
        2ARD19AD829EaEh303t7r9CQtDCMABAk3CBfv4vbs7tcZDwvy8OL17y86CyLp/hsoAATk5vLa8+4NDQbk"
            },
            {
             "ordinaryCost": 0.7484167814254761,
             "spread": 0.24474459886550903,
             "vectors": "CBAD+u8KG+saBtMWHOIK/dXr4dTf7BYt+Awa6PshCd8c8+goEAMLIPrv4tnb1Bsg9AEo3gI\#
        9BO8W1/Ia/xcNHwb81/3x0wwVA/Mi3/Y4DegOu/UGCv8UGwf+1RYB5fsPAO0R2/IcF+MPvvj/COcaJQ301SQK8Ok\#
        I9+0A5PQJEeQAwwYBDdQSJAHh3TEL+9wG6gL46/X0CuL9zRQKCc0RHvLg1ioMANgV6xHq9ATyBOH34iMEFMYNHu3\#
        Z3CYP8+og8BXy/wvwBuP68isQDdMUFuvfzhAG3Owz/RoSBxfuBuXu6y8KD9oXEfD4zgL70P00CBck/Cfq/+v04Bn\#
        6D+YgGe4h5QkExBgeCgAfCSXq7QP88gT4B+IdKOk45w0L0i4P/Oj6Ah3/9Rv5+O7qCd0OI/A12yAd5DUT6NLkBRg\#
        LGCP5/O3tCOcBEfEr2Ckl9CUI3dvRAB8VKRgECgT6++ntDggU4C4q/Bjt3uXaCzIXLxD+Cg77+PXn+QH84yQuCwz\#
        a6+rf/jItMBH0Gh7y9vfo3/725h0aEAPl/fLgBCgoKwX3GhTz5Qjk0Qjw4iDsCQfUF/XxEx8iEff4GgHz8B7zxhH\#
        g5Bvb5BHZOAQUBPUr/eoTCvDw9SEA1fbkABzcFCPZKwkNAgI09OkkEgHt8hr44BHlBybiGB/XJxUS9/4v+eUmHw/\#
        hBhoC8g3wIyDsLw3hFxIU4+ccBfoeB9zaIu/fAvviJgnrJhkl7BEc9vQR5wgoIdjzGvTsJAnZLRHn+Bcjx/0iFP0\#
        S4RUXGwj2ChTtKAjoKSoA5+sYxv4kIfMQ5hIN/hzmDiINCP8OHyIS7NEU3gUGJ+/6/xj0/x/NGw0g3+8lEQ0U98s\#
        U6AHyKQDwEArp8BnOFwYj2/NAA/kP8d4E5AjjIRTkFALxBfrqA/8g8QRZ8dwD+P/z/PrYEhjsJQvwDOj76/cEAwZ\#
        C1M4F/x/z7t3bBh8DGBkLG+4j5w76CwEm09QMCCjr9+LZABgQGBQNG/s13xjwAP8H490VIy3r9Nba+xskABoDJAQ\#
        67CD88AHq4u4YEBzyBN3f6B4pCxb+IBQy7ib+3grX+fUEGRbzCe7m6zksERTkJB0J6wwJ4hzW8hD7GgXu"
            }
           ]
          },
          {
           "file": "alexa-30/alexa/034.flac",
           "startSeconds": 0.95,
           "endSeconds": 1.82,
           "templates": [
            {
             "ordinaryCost": 0.7463236451148987,
             "spread": 0.21237504482269287,
             "vectors": "DQ0M8PcTFOkcFtsYEu4SDOLp2dLa7h0tAQgj2ggtFOYV/ugZBxsVJgP33efe3B4aBvcr4Q1\#
        FEPMU6eYJEhgQIPvzzQf26wgZA/YL8/cuF+sOzfADK/sTJu3fyRgMAu0P//4B7wcZEN8Eyg4BKd0OKgDbyBz+8+4\#
        I9PwG6QwR8eT9vxgIHtD9JP7e0BTq/PEJ/AAZ1QgN8N/7vhIXFs/+GPz01QLk8PYKCv4RyP4H++P3vgoVDML/HPr\#
        y2wX09fgJCvUSvuwR+eH+xQcjBsoJGff35AT89foKAfEIwOIKBN/0zQonA80WE+7u6QcHA+kMBvYCyOP/CuP33Qs\#
        u/8cWFe/h9xEO+eYcBvYL2+f0Ft/u4iEq8ssVGwTd7hQA8OMdCw0W4vbsHNfj3yEp8NkNEffk+B8T698aEw8i8v3\#
        mE9nx2hId894RC+DtCzAS4N0ZChIg+wXeBuTn7A0W+NwQDN3/EjIXzdsYDw8MAwTfC+rm+ggW89oRDeUXGjoVyN8\#
        WChcICBDiD+/qGf4V9+IPBegyDS0Tue8KEA3vDwz1GgHmHucG8OEIAOk4DxUTsgIJCgjzFgQFKA7hKd4I8+0F9+c\#
        xDA8VuQQE9fvlG/oZKv/eK98H9/4K6PgrEPwRvAD98ADlHvgpLfXQKuUI+QAT6v8cEwUP0gvj6/zqHf81LOHeIe8\#
        MBvkL2w4YCO4O3hDZBs3tH/AiGwXRCgD48wMX2hT1BwDR8irjAeIHJQkSEeHS/PcA3yXl3RTb/Ajq6ifeE+n1Gf3\#
        +6+72+gH02fj/vhPa1hrrDh3WHO8AHuQC7P4HAwvo5Oj2zQ3h0BXWFSHhFvICGOYB9OgEAAns7xDyxBfZwf3kAB7\#
        jFukKE+T5BNcSAxvXABPpzwjczhPpDx/zGPID6/gFAL0O5gjODBPs6wX3BA/iLigX7w4I2fX97dIE7drjLBLV//L\#
        rDAj7Eykq1/zw5e76z+khGeL9MALmHu/TAAwG+xUb3PT3/t4M2A4ZOhsLJAP6JAHc8gQT4PYg7fsk+uQG5w7/KTT\#
        4JRIGJAj17fwz3u4b/QgwDvnx+hLzAjDYHRIXDv4R/QE1xe8KCQALJPvpEibr9xnSGv8VANz9BA09zvD8CAHbMvn\#
        dJBveBA/lE/MaAPUEABsz0/r+AQzkKB3BIgzd8iMA+/0VAQYADQ4j3B3q/hvxGxrBGiP9/RsY+QTz8hMVBAEt+in\#
        YAh7+ChDgAB0WBAMt+Qrd4w8QBPIlJj3i+hP3AwvwAikeEfMx/wnm2O4NAecTFUjp8RLs+v77DyckE/M0/w3/zeM\#
        C7N4FDjnw9gT41P8OLQT/5fQR+Rvy6uMKJd/uKDDZ2fAE8gkeGQf/FgIb/Sj5Au4GIvztAw+q4+j4DO8vFAwXHwk\#
        aEQX7+v78AQAIDOqm"
            },
            {
             "ordinaryCost": 0.7428791522979736,
             "spread": 0.20365077257156372,
             "vectors": "DCABCO4NJPUiFvYGMfQb/d/w29Pu7AAx/x4p+AwLDe0bBP8WHhEcEgYB4s3g1CEnFAso+hg\#
        1FA8b4PgDFiESFBMI1/P10RYbFw0GAwktJRcWxPTzNQAGGur23w8L8goj/RXy7BMPEPcguAAFMuUAIRjt1wjq6vw\#
        N8A393g8TAP4QswwEKdrsHxz/5P7g8wUP8gQJ0QIK7fQQtA8NE9TyGB0P4PXg9/4PAAf8xPAK7+8GtAoZCc/xFw8\#
        I5fvvAfkTAgH+v+IM9ukGwgopAsr/F/8D6fb2/PYP9vn2w9gGAeP5zRQx/tMLEPfz6gD/COYS/gL3y93+COX62xE\#
        5+8kNEe3l+QkI+uceAwQO1u36D97t3yI07soQGgHp+RAE5+UaCxER2/L4F97i3Rot7tgRE/HuBSAY4eAXExAX8vD\#
        mD+f34hEf89gUDOTyEysXz9seBw4Z+fzaDe3q7xER9NgWD+MAFCoQwtcZEggCCvvaFevi8AwO6d4TC+wXGDUPx+M\#
        hCQr4DAffHOHkAgQL6uwQAeMwBy8RvusPC/PaGAbxFe3kEfcC6u0G9uw2BxkZswQIBeTdGv7+HfLcHekL8fwA6ek\#
        xARMNuxIN8N7IDPkOGendI+0B/QsM2PwjCQYTzRsP6uvHAQMhGdrZIu/89Q0S6gIcFhMZ6Sfr3ezU/P4kE9TsJfH\#
        7AQIU2xgHBQAi7yXY9Obr8/MbIOXSEP/qBvwR1BvpAgbr9yTD8eoE3xD7Gdbq/wXe+xEKzAXkCQXx/BW39+QKAAk\#
        B9N8kEhv/9vsi1Avr6g/7IRm4GOEKEfj6+fkdFgzlBugU1xbk2AvaDyPHGtshGe0K7fIUCw70+Q8C1RHhyQPnASL\#
        QGPAmFvYX6NsXCxLm+Rv00wzU0QMAEx/pH/gV4/4P+ssO7wLNCRTw9wzsEQ7mOigM+A8T3fcM6+IG7NTnLgnaCuz\#
        dCwD2Eyor2wQF8PEI0+4fD9wANATmKfPN/gb+8xIf3/cBCeIX4QoZLh0VIgsBJwLa7PkS0fMe8gAmAtwR8QsEFDb\#
        8Hh8SJAz/6fgw2uga/wIrGvn2+gj07zPhEBgiEAIc9gIww/QIDPYEJfrmGCnw4hbSFgMWB+MEAA860fn9BgXULPz\#
        RKhLk6wLbFPYUCvgH/hww4gn/+AvXKCjAFwrw7ST9+v4QCREI/wkl4h/r/RfaEBjLDiEK+xsP+AT3/hQi/PssCTX\#
        bEgbj+wrqDhge+AMe8grg7xkUCe0YNz7eAfLZ/wT/DyMkFfUx+w7u6QII8+oOI0Ph/ubm9An8KwkhFvg3/hz04e7\#
        //ekJKiXT++Th1P4SGv4PAPUk+SXn9eHxHfUAOBnW/t7j9wcmAPUHIhYu/B77+AH3FQrmGQu2Ddb0GQAr/gbzIyw\#
        kDP0C6B3nAv/4Hu3F"
            }
           ]
          },
          {
           "file": "alexa-41/alexa/038.flac",
           "startSeconds": 0.27,
           "endSeconds": 0.77,
           "templates": [
            {
             "ordinaryCost": 0.7977687120437622,
             "spread": 0.29806438088417053,
             "vectors": "BgkX3wMME90I5AscId0RD/fkwfTc4A0bBwEa4QkbEd0H4g4aJOYUDvPkvv3o3QgXD/wi2As\#
        hCN4N2A4VI+kWEPbsyQbv2xITGfIj4AUnDewF2goHHd4cGfbnxhj85A4NFO4W5gsaC+0B1hQBJtkaHvrdyx0C4Qk\#
        QEQAN6xQREeH82iP/HNcZIvrjxyH94QkNEv4T9iIDCub75yX5DdsYLfjwxSX51g4JHfoX/CL7/fT/6yDvBN8PMev\#
        8yCj60xgII+8O+Cv8/wf65xDnB+gBKeQGzjEU4yQRENn+Cxz9Bgr88wnvAPT9Ht0HyUAR4y4LBt/mFxH/FgkC/Bb\#
        wA/3nD975uDT78Cv1Bu/uDxAEEvEC/iX1/wba+9vyujMA9i7+EPbpBQkQE+4D/jDwBAfP9eT0vSn59Sj0CgDs+fs\#
        ZBtUTGTLmBQbU7Oj84CgAADgMCgf13/0b5dIXISHJBxbq+AD+AxQQFzMXChT31OIP++QVGvzFKvPgB/3+BQoNGCQ\#
        r5hcA2/oG6/gZHvTNIP/eNhn6GAL5+CEh2Pgb5wAE9ggTIQTNGBjlTwoJDA8A8v8E0eMb6w0IBx0ZD/vSEB7nNgQ\#
        cCg0WAdgB2NgNBxz4DCcTFQfhFCb6Gvgj+gIY/sH/4doACy78ESkDEQr7HRv4APcq7/MS+rsF7tPiEjQQCCD+AvM\#
        GICUY6fEb3wIJBM0D5tzU/0MhEA/c/vUTExgO4+0E4QX+9+cN5+PU/EonGhzbAAMN/wcD3fL05RIA//UC9u7l+kg\#
        uHhThCQYcBwwCy/vk9P7u/vj38/rpAUUxJA/gBBQg/Pv1zv7r/w32BQLi"
            },
            {
             "ordinaryCost": 0.7665408849716187,
             "spread": 0.2783709466457367,
             "vectors": "/CINA/sRE/gN8dwTGun9Bdzb5dTs2Qc7AhIS6PUOFOUS2d0aFvL7COPo3trg1A0rAAwY3us\#
        VBuEX1fEpDAQLDv/w3d7bywwbAe4T2uIyEOoO0/caFgUkEgzq0QIC2f0R/+YL4O0iGuUUzAQXHfkqGQ7r3A0S3e0\#
        WBfsL8wYJItsTyRsQHfIrIQzn1xER4ukRA/0Z/x30B+ES2ycTFe4yNAb92xAO1PQNGwEW+y/v//oT3RX/AOYuN/c\#
        B4CMN2BENHe4A/DLrDxP45vfwAeIfJu4G3ywo2hUJ/971CSzyFRX27e32BO4WGOMR2Tom4yAJ7tjcHQ37HRH8+v3\#
        9+vnsBe39rif46Rnu/+biCxEWFu347RH29xDe6+b7tCr19ij9BfXjBwwaD+oD+ybr9xLV7PH4tSzzBxr2AArf8/8\#
        jBNARFivX/xHf6QD81if5DyQGDhb03gYb69IHMBnEERv59Q75/hkOFh4bAQ4J1OkP+ukeF/jJMPHcFf/2BQEKGR0\#
        u4xQL2/8C6gUaHPXUIv7aOxn9FQL19hwh2/Il6A0D8xIaIAjUDxrpTQkMCw789PoI0NUY6hEGCCIVDv7SBx7vLgE\#
        jBA8SBdoD2NEDASH9FSIGGQjkEyMBCvQk9QYY/78F2tL2Byz+FSD5Fw36GRj/7P4i6gEU/70M6cnaDDMMEhX2Ff4\#
        EGiIY3v4N4Q8FA9QE5trS70QTJQPXBPoABhIP2Pz76hj6AvQK5unS7EkXIQnYCQX9+gcH2wXy7iH0B/n19vzm+kU\#
        SHwfsHwcX/AkUxxrs9hbjAf3gAwHm+DISKxXtFxcO/f8WwBzi+hDkFQTi"
            }
           ]
          },
          {
           "file": "alexa-33/alexa/048.flac",
           "startSeconds": 0.32,
           "endSeconds": 1.13,
           "templates": [
            {
             "ordinaryCost": 0.7677035331726074,
             "spread": 0.20905137062072754,
             "vectors": "9P4J7fMeGNsEA/8mG/AYH+7kvunh6w0f+QIa6gUpEt0B6Q4bHPEWEvHruPXk5AUcAfoj5Qc\#
        mB9sK2AgXG+YaEu3owgju5g0YDvkj2Qoe/d4JygcNDuANG/PqyRf04g4NEu8g3AIT+ecKwQoCDd0KHvLnzyv47AQ\#
        JDeAM2PYOBOf6xQb6EtgKHfDj1jMC+/oMBfbw3fcADeb36RABH8QQJenU2SkJ/PQa8wb76wcAC9vy+Cf/F8wWKfr\#
        czR8F8/Ym/xIL+w77G93m/Tb9DNsaIwDxwAr/5/gjFRUc/h7yH+bv8yz3DucVIQH8wwgD1/8kHBQzAzDmD/b/9RD\#
        /BvoRK+YR1A8DzxgUHggnBzX1BxME+Ab+A+4DI9gg3yMP4CoXE/IIDycHDyQI+gALC+/8F8Ue5zge9icV++rkCR8\#
        ZFx8JAgoNEOzyGNIY+0QW9CsJ+O3VHBUgIyPyBhQMCPbvCtcF7EP//hjn/uDjIvgaIxnrCRf++Pjh+NwE0CXb+iX\#
        lCt3sEO4pFfDW+Q3z9hHY2Pf40SHoACbuEeXvDOsjDNnxAgz17iLT3QLoziPr+CT0B/L+/O0l6McW+xXq+xLmzwn\#
        g0xnyDiMDBQr81vYX7r0NAwzOBhHm3wn58RX+KyEN9Q3yw/cM79ceFvXCDQDeCRL8Fg8CIhgM1gv80Qj33fEdMO7\#
        MEQDfJQf4HBUOAAT30f0N3gcH8AwgKfvIDwXjKfYBHhEO9Nzn3vEf5QwIABgdJgnDFQ3sE+8PDfYG+MTv8ugV+BH\#
        6CR4YIBbOFhkB+vMeCdX08732+OIJAh/5BhUFIQ7YHhQJ6vsc+sn06MAACdgBDy8KBP3/EebpEhQV3gwY77/579A\#
        KAdfuBUYuAPTlCu/9DQ4J6BsS88z97e8NAeLr/FEr//b6Cv0ZEAQA2Rj768wCAPYGAvb09lIjBf4DBwYjDPX30xj\#
        m59EFAgD6GQf8/VYcCPn8/wocE/AG0Bbf+9768wnwFxj8BE0aEvj0+gQXDuEK2xjc/Obz9Q7YFxsNEzgbAPzl+wY\#
        lDeAY6xnXBe70BRXLIhcO6+4gGfz65NXqEu4J58P1B90OIBIbBRES5wwT6PkH784M/Rf8Jxj6I9zO7DMJ8PUf7xA\#
        R3vwIEtQByysIOCH1AwLt5AsJ7tUO8fwu5RX5ANP12Sr+ESP/+x0hDuQQ7tIA8wYF/RUQ9O7+9hwc/xLf6CY8A8T\#
        94tbo+wbrDQYYCyHyHQsl5g3h+RAi98Ll++PT+xzlCwMQ9gzUHgYe2+fgExAF8sb/4fHhDT3uCwIRCBH0/wcV1/j\#
        tFQ36zNHk"
            },
            {
             "ordinaryCost": 0.746602475643158,
             "spread": 0.19178980588912964,
             "vectors": "7xAQJNgFFeEc7fMSHfcEAt3b3uTf5RUp+w0iHeINDt8U4PofGv///eLb1Pbn2RQp/Asp9eU\#
        JCN0Xv/kaEvf8AAH93P3e0wwn+v0k4uQR9+QWwPYaAPYCAQYR3SL5zw8hAPQc1uAP9uUXwPsRBekFCgwW3CwE2Qs\#
        P+/P8zs7/EO4IxwMCCNsNDQH+5zUV6fYZ8gHi3tTxGvIH2xQGENMKDerh6iAY3/Am5CHl9uj1FeIF8y0JC9MPE/v\#
        o4RYS2fEv8yX9A/3vFuD4Aj0F/twfEgIAzxEJ3QExDiwO+wTnJ+H49yf2AOIeGAsX2AoB3ws2ERsm9h3VDPcJ/Qz\#
        7BO8aJ/4x4w790ikbDgUY+SbgCxsKBfT/AOoOKOk67h0S3zEW+/bx9R77JTELCvMBAu36HNEz6C8T9yEP6urR5hc\#
        HPCIJ/PL1/ezuFdMk+SYFEA/51erC6hoTJxr9/wz+8wT0D98NBTfwD/jl79TNFPgVHhH3Ehz+6f3x+PP6yxPJBQH\#
        l/d/eC/EXDeXaABXt7B7e2fz1xA/V+wb6E/Ho+voU8MzvBBjq6S/k1AzrzxPf/Q0FDBnz9AcL2rkPFCLeDiH12f3\#
        m5xfvDA0HEBkI1wQN5MUEDxDAHAn8AQL6ARHuJxcf6xkLvfsA5+wZLf3GE/nsIgf8Fv8IHQQF1g0U3QX05A8aQQH\#
        VFvHhJ/3zFg0VB/L74Ooj7gny/ioURRDT/PPsIfwFFvz7/9v88N8r8xf2FioJPRbR+AP8Cu8WC/YHAdP7//MR+RL\#
        zJhYAIAvT/RT+5dAcEtz4CMEAA+L/ExXtJgLxJgXdBhwG5+MfC9fjBcP7/vbvKC73D+TdJ+v/ABwX6vEa/83xB9L\#
        9AALbHj37/t/kN/4X+BIZ8Qkb8NruCun+GP/i8CkPEe/YJd8Y5gYS5xsO79LyLP3xFhjb8DMJ/f/gKMsN+BcQ9wf\#
        p+9sMKPfqEhjk7DkD/P3pLM4Z7BID9AvpCuHsI/rhCAfcETn98BnhQPYO8wsP9P3S++zoCe/mDyLpDSwB5xXeMgg\#
        IBBQa3/fQGuvzDuboFBwQ4vYUFvnm3svxFPr49s3n+dn1FwUrABMS5/wS2/758skS/RAFLxj1EuTD7iEM8vYk8g4\#
        a0wEBFd4O1yYNOB/6+Ajs4/8b7dkU6A0a5x70BOL73ysKEyUE8C4VBucl49UF4w8AEBL58PUB9iMY/BHy5Sw59ss\#
        I5Mr0+xjnHAwBDR7xFBoX0xz49BYh/c767+rRAiXZHQYM/xDXHBAV2e7kERQK89EJ5QPRAD7hFgH+FRDnGA8N0fr\#
        yCxjv3uTx"
            }
           ]
          },
          {
           "file": "alexa-26/alexa/070.flac",
           "startSeconds": 0.98,
           "endSeconds": 1.78,
           "templates": [
            {
             "ordinaryCost": 0.7540020942687988,
             "spread": 0.26839083433151245,
             "vectors": "BwMZCf8SJPMVIPskKesI/+zk4dHm6P82BQkgBQghKesXCwgqKvQZDPzn1ufg4f4nEAYrAgs\#
        jKOYa8BIdLv0XAQb02fjm1v8lDAgo/g4aJOgS3gseKugRAAvt0g/n1wwhEAMi9A0cHuYV2ggZM+IQBgn33iLs1RQ\#
        YCwYY7Q0VGO8W1xYWK80QCQ385i3i4BgUCv8Q4QMWGO0a0BMRHtEJFREK7zTk4x0SCgEF1AEPCuUU1AsQGtAKIwc\#
        V7jfo5x0KC/bv1O4JFeII0BAGDtIQJQcK6Tzr8RMIBgPk3+T5MuT66QsMEMgeIAH95insDQMf/g/06fT1NNn9+xI\#
        fDMoNJBv31gvi//8kARYU7AP1LOn2+SYqA9b+HRD5yP/d9fomGAsh4Qv3JuUA6y8nCun7I/oF1Qvh6wcnKwMj2BL\#
        7GOQD5SAcDvsAIuAX3h7s7AsiMQEV3x78/e8G7BMYEvkBLM4i8zD16xAOH/MF3hoC+fz+8goUE+33Kckd9Ej36Qc\#
        GFO/n4hIL/QXqEAcfBeX0JNQS9E/35PwHB+zg6BAiAQzeHxIH/OHyHN0F8En+3/MBEeTmBe4YAhPcGhP/4e7e/97\#
        50C/n1w7+G+QDA+8g//jcCQvu5A7Q4fHwyBvs0w8PJPH+/+Mb/tvfCwnn8R/a3P7w0hnq2RMUF+/2+fEf+sH/DBT\#
        dABfi2wru0BT63R4NCfsI8PAh8sYLFh/VAgvi3A3w0BIO7iX79wAK4PYZ984aIjLN/gfh8P316BEZByTs+wECyfY\#
        Q+dMQFRqzCgPo9fIDBQgZEiH47/771Oj38u8ZJf68Iff7BOTlEwgeDyQV2vb++eft6fYdLvPXKv4BJu7SEwYL+Sg\#
        SzPkMHdn0+P8XJRHiJQcKNPfOAQoO8ggN2P0nN+Hl+QoLCSzjIwoQGgLc9w0a+OwL6QkbR/bO9RcJ5yTjHQcO/wL\#
        ++hgd7ekN9gMQQAC/6B8E6Br2B/kL8vkh+yYd7wgP+AD7Lw3F5SIA/BkLBe8D8Qcy+CMk6CMC/wH1FhDo/irzCww\#
        J+PDu5+4z+xY76Dz87P/nAAUEDCv/FQEO+u/j5u8o/xA38UTo3P3oBwAJHiD+IQMT+fHo5vId8/4q8UHW1fnyBfo\#
        WMhv6IAoT//vs3/MX9u0i+C7L2vr6APMXOxb/FQoaAQTp4PAH+dwVBynG4/wD8wEYQwz7DAwIBgXy4OL+C9X9AB+\#
        97voY7/0kMwn9EhMbAgX78en0Ec70CB+86gAU9gkkLQgKCBcp+/b48/vtD875FRq9"
            },
            {
             "ordinaryCost": 0.7479059100151062,
             "spread": 0.2749975919723511,
             "vectors": "BBgDE+4WFOsjGP0YJ/UPCuDo483o4/00CwoWG/sgFvYZDxYjKfQZCvTj0tnv2fYlEQkjFAM\#
        YJfEV9h0cKPshBAbo0uv30fclEwUrCw4QJOsY2hgXJeweAQnv1QDy0AcgGAclCgwIHvIk0Q8VKuMZBQX43Bbz0xI\#
        fGQgf+Q4FGu8nzQ4aI9MPCw0E7SLs3BcbEg0M5AgND/AlygwdG9EBFw8Z+ino6B0YBgP62gAMA+kk0QoXEdMDKgY\#
        g9jXs7R0OBvPc1fEEEeoS1xILA9IOKQoX8zrz9BUQ/AzS4ub5Le//8QgJB8UcHgMC8yz0EAIr8x7u6vv2MuH+Aww\#
        gCMgDHyP55Qrk+/sx+B4U8gT4Kvf2Cycv+dP+FBkI1/zd7/QuChQh5Qf1M/QA+C0t/uv6GAUT4wzb6AAxIQwi2BP\#
        9LPEC5RooAPj+E+on7yTn5gQlKAUP5Br+DvUI5xUiCQH7HtIwAzjw4AkQEfX04g8FBgYF9gscCvPzHcchAU/y3wY\#
        JCfHX6QQSAQHwDwYm/PH0EtUX91Ds3/wLAfvS3wYoCvngDxQD8fHzDNsL9k315PH7A+7X++wpAvzZEhv64Pnf+uH\#
        /3DXs2QLyFOb0Be8nAO3iCxLe4RPR4e/5zxbq0gP/H/v68+chAdTcCA/L+Bvi3/b43wje2gwHFfn1+P8h9rwFEx3\#
        R/x/n4gv22gnr3hT/AQAK7Pom7MARGiLIAhDp5gzr4wgS+R/48wYP5QcZ8dUXMDLC/Qbu8P/y8QgcDBvw8/oOzAE\#
        T9usbIh6yCwDq+fLxGAUZFRn98/wG3uj99fwlJwe+H/j7D+bgFwUVESkd4PMMAuvx7AUoMv7aIv0EKPTOEAQB9CU\#
        e0PoVKun3+gcdIxzjGRcBM/zUBgkN6g0W3hAoO+3nAwcO/zHeJRsLDQPu9wwb8eUR6wsPSfrP9xML5SHkIA0C+gA\#
        O/Bsg6+kM9Qv+PP/K7xgI2xLxEf8C9Po1+yQi7A8E9AjnJA3L6BYD7Qr6EPfx/glL9hMe8Sb2/wDgBBDvCBv5+fz\#
        v9/XiBfFP7vooAzvx6vPR8wQNDR/9Bvf59vPbBfkz9PguFjrf2+XPBQgWDxcIGQoY9PjpA/se3+sgCDLS29zW9wQ\#
        hHRgCFAYF+fze6QYE4+QgFCLN6+Tk4BEnGg73DvMA9AjR8fPw+N4cISHL7tfv5yEmCgoGFAT+9wLQ7f3j/+kCDBO\#
        3As/1+iUpBAj8Gw799vnq6fXFAPD9CA/ADtT8AB8qDOUEDBHr/AD94v/fDfTzJgm1"
            }
           ]
          },
          {
           "file": "alexa-66/alexa/080.flac",
           "startSeconds": 0.54,
           "endSeconds": 1.2,
           "templates": [
            {
             "ordinaryCost": 0.7935330867767334,
             "spread": 0.28162431716918945,
             "vectors": "EQIV7PQUJOQV7wERIOkdFPHiuurg8AUaDfst4QoYD+Ec2/wZHPcVE/Hpy+3d5RMXDvUr4g4\#
        rAuwW0fsTGPMPGentyxP44RUTEfQi3gsn+OcOxgMJEecNGezqziD95g8PD/AP2gMeAe4Gvgv2FNgOH/bl0CcG8AE\#
        HB/z64vQRGe765w/6HMUeH+vU0B4G/+oZ9PsA8wUDGebw9x8CHtAeJAbZvgv88Oge/A0Q9hf4K+Po7y0FFOIXHgT\#
        rvwT65fkjEg0g7ivwIev/4iMBGewUGQn2xwTz4QIrGBci8SjvE/EO3RAJDPsUIOoKzhHl0x8bHvsl7yv3+hMH6wo\#
        KBu8JJt4M1i754ykgE+8H8BYXBBkG7AkNCPH+H9YV3E4M/R4f/dXs+AISDiH6/hME9OvqG+AK3VAA+h8SAuLpB/4\#
        ZHQ/4/xzx8fjW/u39wEH77xz/BPLq9/8UF+30/C308wPO7u0DwT338RUEAQLm9Q4YDM75Bi/tAA7M6+gD3TX26Rk\#
        EBPjq4g8S8tAeIDPZCBTp2/EH6iQB5xgFCvD87vYQ8OweMDTRBwHt5e/n4Rr6CCnjCvwIw+gFDt4HCQvAJP/W/O/\#
        1DPoGGRsc9gT60fUC/+chJfHLKu/pKQP7KAT3AyAU3/YO6+oRBOchMgngJ+8ARQ/yFwcEDfwVzO0nBPgGDvAWEQv\#
        mJggEQw0AFQ8CHd4Y3O4pCg4ABvMI8AjeLwEDM/IPEQwMHcYa3+8SFBfz9gLz5PPwLPsHJ9kcDwwKH8AW3vMDDyv\#
        25QLi7PD5MN8MJdInBAX7DNoL4O/2/D0I3AbQ9e0LEuIHFegz6u/lCfIH59z/7zIg4hTOBOsJBOIDDvsw2uT0/QM\#
        Q5dsA6Coo7SDLCu8J/+j/DAAj098E+wsP3tn/6y0x+x/OC/AG/fj4+gwTy+gS9P4N5d764jY6AB/fDPMO+gP56hH\#
        6y+kM+/kG5Ovy5j41FxnjBQMRA/3u1AXt2eoL9fj47O/r6UEsHRr4/BUZ9/rkzgbi6usG9fzyAgP/+E0lJw3+/xQ\#
        dAff8yQTgA+vs7QHs"
            },
            {
             "ordinaryCost": 0.7700143456459045,
             "spread": 0.2778555154800415,
             "vectors": "CxYHBvMQIOgb3uH+JO0E/+Xl39vk1Q0u/gwa9e8REOEi2ukkFgABC/vr2tvfyQwd+P0a4vI\#
        nBesizOwjEg0SGQz52P73ywwWBvcb3fQrA+Qdt/4VCvsTFRAD4BP/1AgLBPEL2e4jDOwcsv4DEPIQGA322hwO4fA\#
        I/QHt6OMNIe4S1AQHIdkmE/HX4Rka9dwT8gHo/fn4He0F7x0LGtIrGwLWxwgH6uAc+xoB+BD0Men68CgIEtkoGQn\#
        txwL86vIqBxkW7yruIeX/4yQGF+QgFxsD0vj04QEqEx4r7yzwFe0K3AoRDvUbHv4X3wnp1iQbF/cn6ibzAhIG6PU\#
        MBekRKu4a2yr+4i8cCuQD8RcPDCQA6vkFCOsDHtwZ40sN+iEi693e7RIcGSIA9goD/u77FOkU51ETCBAS7ebUCAk\#
        XJQ8BAR/69PnjB/gFzUr5+gvs9fDd/hIgHvvv+ifu7v7U7fgBz0L39A3u/Ane+x4iENfpAybr9wTP5+wN4jr4AAz\#
        wAhTV6SgcBtcTFSXNBwjp0f4MAyX++gz/EQXz+BIq4+keNCfXFQzz5wjj9Av2BSnhE/8L0OYNB+kV/fa6KPbaDPD\#
        vF/LvHxUO9wkG3O4P/O0fGN/XLOzqOwHqIv7lCRQS4PYa/O4bB+ckIwDnIev+TQjuFAL1DuwT0+o2B/sGCe8N/gz\#
        oHQsDRQMHEgr3HtkY5OorEA8E+fUA5P/mJf8CM+IUCRQDIMgg4u4OEhT57P7t3/LzJfcGI9MhAhAGHMAb3fD5DiH\#
        83//c6PP4ItgLIMwn8wv4CdwO3Ovr+jQE5f/I9fL9Bt0IFN4s3fDqC/YH5tj46yUX6QTLCPL++OELEQAwzOD2/wo\#
        O6NX45igg8w7KC/b/8OwFCgYfxOIG+hEN59Pu1ykpBQ/XCuz56vwC/AYOwvQX8wcL5dno3DQ0ABLtGPkE6gkC7wv\#
        wxfwV8wYD79/j4TQsGRT4EQ4D6AT11Q/b0gcP+v7y7e3n7T0oHRoKDh3+3wX40xLX5gkRAwbzDwH0+UYhHgD7Cxz\#
        y7xQGxATkBBXw6Ajf"
            }
           ]
          },
          {
           "file": "alexa-51/alexa/120.flac",
           "startSeconds": 0.97,
           "endSeconds": 1.61,
           "templates": [
            {
             "ordinaryCost": 0.7738423347473145,
             "spread": 0.26715564727783203,
             "vectors": "AyDm8twCF9sH++gTI/EMCdDpv+32A/Ub/Av76d4SFtsH/f0cF+0YEvTxtt/c8AQfA/wV7Ow\#
        lE+QJ7goZEfoZFf7xrezm5ggfEu4q4vshGfQT1BsBCOckHQH5wwL36A0WGvks4gkND+8XzRcFDOscK/X0zRn84Q4\#
        MHfYh5Rn6B/YayhAEAOYXMunx2C796gEAIOoC4RL7DAAQyw/1AdwJMePt4z0I+foKDvfZ2QXqCAEM4v34C9EOI87\#
        f7SQHDgUr6QHg8Aj7DOoLAAoDB9YAN/HT3Rv1/QZB5wj3/gENFu76BykJ+uQCMQPmvgrg7/E0+BEZBQQMI+bz9zT\#
        ++Of2FQz/wQfv7es8BxMwAhH8Je0A5SsH++L9JfQZ0Q/o4vkpBBE/CCXyCvsN9gcaAef/I+Mn7CsC3AUkFvYRDx4\#
        RDAwT8gIIBuIDG84c8FMR7wAT/eroCRAaDhn7BwcNAef8DMgjBkoa7BAf/dHRFg8aJRLqBRP8++X8Eu4J+Ef46xg\#
        H/+HbKfoPOQvYERXs/Pfz9foJ3zXh8g76/t/rJvkJJ+bXCRXsABDb4P8C0CTf8hLuDuPxH/sAGdLuAh/kBRza0An\#
        22Sbk9hDzEQX3/A8J+rUMCxTsGRrkyAXr5yD/EyAHBhUD7RcL1sQcFBH0HSPo0f/9+BQPGSPzBhTuze8B5esNFvH\#
        KKvzo3fTsDQwWJSAN4hbc5+fy4AEZM/HZMgDsC/TgEwQNACERyAn/7eP74xEDKQ/HJwjzLgzyFwkB8A77wgsV/uj\#
        26xj7FQ+6IAoDJBAMCwQX+uvpzwQe/vbn+CQG/wG8GwgHDw0yBO8DA+Dg0u4ZDBDg8DcRCPfdCQgL/g5C7uEABez\#
        03OABCCXt/DUN/eEG9goC7Rcx2tEXCvEF4uEB9yUDBzcMCNsZ9Bb+5f0h2NMd+AYW4t/q4ykjAS4KBvcq8xbq3gI\#
        C5dYYAgYV3+Hs5DcpFCP+BA0n+xPr1/rv5+ESAP4H5uXl6kAqHRn3/hcb+gXuzPji8+0G9Pb29/bq/0ghLRPt/Rg\#
        G++r3y/jlAv317vfh"
            },
            {
             "ordinaryCost": 0.7591267228126526,
             "spread": 0.26564615964889526,
             "vectors": "ECcP+u0KE+gD89sHKgEDAMTx387+ABApDRkN7+MZBOcWAOgdGQURGfbvzcrh5RYkBQQX6uI\#
        pEuwF7O4aDQkVJxPrwurq1hAWCvAq3O0nHvMS0QcCAwEiIBn8ywP73gcQCvIo3/oOHfkWuP4BBPcaJw7z0BsC6Po\#
        BDvEV3Ar0C/QivggJAugZLwL12C0I7fP9Eufy4A3sBPwexg8D9+sMK/jr5z4U+uIBBwLV1gHmCAMS4ff8C9cUH8v\#
        j7xcND/0w5BDT6wj2B+8V+ggKCdcNNvbc6AP69vdB3BT39QUJDfH+BCYP+OUQMwTtxP/p6e839Q8YBgoNKfb56Cg\#
        D7ugKGhH8wQX15OU5+RIqCA/3KfkG2SIN8tcLJQEX1Q/o5PEn+wYxCiPwE/sN5QIl9t8MJPAv6yv+4P0gEeoFCx4\#
        FFRIV4/8S+eMHGNgl9E8M8fsZ/OTdAxoZEBkD9AQQ+OwDBdAjDUcU8Qkn8s/BDRUcIAPy8hD9/ur/D+8OBkP96xU\#
        I8tbLJAMRM/7eBhTx/fj17gEF6jnl8Ab79dveJgcMIt/YCBjlAA7j3wIC2Srm9QzwCejpHQICD8voBx7eCRbfyw0\#
        D3STy8g/pGAIH9wsF8bYCCxHiJA/rzhHq8R8WHBr5ChMW5gwM0sYXGgzsJBf13A79/BMYHSDkBhT0zvAI6PEQH/L\#
        KLv3r5v/rGAgZLBoL4xbp6ez15QgdM+/bNgLwFPrcG/sO/yQQyQgH9+f64xYKIwjJLgr4MBPtGAX/7Qv6wwUYDuz\#
        16h79DxC6Gw0KJBYMDAUJ/uzn0vsgBPjo/SMG/wK7FQcYEQ81A/X/Debg0+kUFAve8S4RAu/gBAoR+w9H5er4D/X\#
        z5NX9DCDvAS8MAN0H8AgH7hoxzd8LGvgJ49Lw/iIFBC4ID+Ec8iH43gYa0uUXCQ8Z6s/i6DAdBRwKDv0u8h3u0gb\#
        56PMSEw4T7Nbh4zsiFQ4ACwoi8RXjygHu7/4KEgn79N3Z60MqGfr4DwgQ/w/wxPbs+w3zBf7tBOvUAUEhKPb2Fwv\#
        7CO/5zgHmDhbqCgjf"
            }
           ]
          },
          {
           "file": "alexa-10/alexa/125.flac",
           "startSeconds": 1.24,
           "endSeconds": 1.93,
           "templates": [
            {
             "ordinaryCost": 0.7782875895500183,
             "spread": 0.27398478984832764,
             "vectors": "Bgj9798aG98o9u0bHO0fDvbiyODf6P4R//oc3+8bF9gf4/4fDwUoGwvvze3g4A8NCuwr3/0\#
        kEOcayv0SCwYiGPvuyAr05Q8IFeQU5PkbD+oZxP0GEvUdEu3cyCIG+P4QE+798f0AFeYW3AgFJOEeFubHyiAD+O8\#
        SBgT88wj9DtwU7h0LHNgeHe7MwBL57v0bBA0D+A7/Etr78CcGGNgcIfjfuAj44PkXCw0W8xsEE9775ycAF9gRI/n\#
        zvgP41wccHgMn+B8HEekE5hf9DOQYL+gCwgD11xQPHPwrBTAE+/gH9AwFEewQNuIM0hgH1iAKHukZ/jEOAw4C7AD\#
        5EO0GL90T2S4e7SMOENr5CisRCxj79P8EFOj+J9cI7D4j9CQJ/N7PExoQERrz+AL4C/H7G9Tt30EZ/hgLB+jaLRA\#
        MHB7oCxfs/u7yB+3txi/m9Rn0CPjnJwcQJf3hBC3l9gfm9AD3uyLi9xb7F+wAGQEGFOrq/yXp/yPb4Ar4ux7d+hT\#
        yJPkCDv3yEtkQACPrEx7i0An4wAri9x37EvUH9g73+cgyBSfzGh/k0/b24wz2EioEFv722BP57c8rBRfdJhnY6O4\#
        FCgUBFS0GCxTv0ej+Ae0aGP3nNPfy8Nnx/fgSGycz8A7t0OwA8vMbMezxNvX2IAHn+fv58Cko2gEE7OARCfoYMvs\#
        AOe0JLAXb5Av55Qsf1gos5e8MBwwYGRj2OQEGJQ7g5vYJ2fMazgND9w8I8R0d9hL5LfoXGg0F9hH41/wb+vcj9Qc\#
        bAjEUzADVHu0SDPYNAi8X3/UZ7fEC/R8R9R8BxP7eFNAaAP8M/D8M6PMB2vj88SABCh7/xgDyBsMdAQwv6RwA7gb\#
        y1vHo+yUWGB374h74/cELBhYc2yAD8vjt0vDY9i0gGxr85xP39c72AiIS5RIbAv/q1vTg8j0iFBkC+BMF5dXm7yU\#
        D6AsU9wDr7PPq3zIkEhgLEQwt5/rr0Bvx6N8Z+Pz7/P3y4jwnFBgUDBQq8gLwxBXo++IC8foEGQ789E4TDQgEBxI\#
        c/wAOxwjdEuzm4AcGGxgEAkQXDwjqBQoJD/IcyxbfE/Pl2wvuEiEbCi0kEQTbAgYrCusZ4hLhE/frARnS"
            },
            {
             "ordinaryCost": 0.7537044882774353,
             "spread": 0.24526900053024292,
             "vectors": "CRIR5u4FEPID8cEWFuzqBM/r7Nrk5AQo9RQU0usZ+d8H6NowAAL4IPn35eDb2wIe7gYdw+c\#
        t/NX82/Qf/xEZHgP+3PTr7/oP+u0hxuglA+L5x/oREwYaF/Lt2w0J9ecM9O0S1ukMDeABzvESHu0aGeDa2AsV7eA\#
        H9PwK4+oEA+EQ1AcZGtoZHNzY3vEG3NoI9AsL8fcC9+ME2BUcEdkiHNjW1/AJ2eQPABAV7ggO9+D6yx4SCtgpJOX\#
        t2/QM1vIPEgEb7RgD+N/yxxX7A94yLe/93vIF2vkNDeMZ/R/x8fTv1P71+ug2OfIL7f4d0gQQDdj78iDq/Avx2PH\#
        s8+Y1LP8D5hMy7QMZ9NjkACzhAxD12/f09foaGATz2xhC7/4V8N7R+DXmCQz32Qfz+fIL/Ave3hc1AAQa6uPRAjr\#
        jChPw6xj3+Pj97g7c0REt+QQI6/rhBTruEg/s/ifw7e710gfY0xke9Qf///zvCSzvFRHkDij08QL5ug/mywsF8hn\#
        xFh4aAAsJGPPsEhbz/hAMuhPf0vsEBzLxAxYv8QAK//IKCRwD/xkWyv/u/vv2IEzmBhMa3gIJA+4M8gLdChYJ3e3\#
        0JQfnKEnpBx4P3d4SGP4P6NjpHvzv6OPhB/T4FjAu7BwM2+EQ+vgpAMcNGvr0EwLcC//m7Ckn0gwS7dge9vEt/94\#
        bIPn8HQbV8g3z1wIXzwIh69Qc8gUn8Q4NIgsMGAjW9Q0C0+oZ2/Et9+Ue9Agb2yn+CQ4jERf98h0N0eQV8+wX+/U\#
        DAwwLyhrZBgUsBgwUAzQf0uoZ+OT8AAjlFwsCzQ3U+eUwBv4d+zAf3OkF7e/g+xXVIAj93f/q69om+PYn3iMY3/b\#
        58ezJCxzfIQ0I9wsP4N4eAAoc0SAd5v0H2ve7+Cr7IQoJBh0U5O3++A4L3A8q7xP84PPA7C8EFAoMFyQX3vf85w3\#
        37gUk9B0S9Pvk9BgWEgvuMB8h2QoS1x3s5/Qg6yoA/wTz8RkMGBLvLSMY4hIdzSvj9PQY8yIUDxz0+ywBJQ3jHRk\#
        C8hAYyx3Q+wH68yUWDQ4K9i36FQXfHRYD9xsdyBXR8gj75y/3BREQ9AgRHQTkEBse8gsgyALW/AzoCD/q"
            }
           ]
          },
          {
           "file": "alexa-9/alexa/128.flac",
           "startSeconds": 1.43,
           "endSeconds": 2.11,
           "templates": [
            {
             "ordinaryCost": 0.7564263343811035,
             "spread": 0.2628955841064453,
             "vectors": "ERQO+/QVCvL4zMzzE/3n8cHmB9H5+xIKBw4G6+UV9+kG28kXC/7rBtfj7cnk4BEH+AYK09k\#
        e69QF1OQa/RMDFADj6dnj3wn++vAWz9Mn8Nv/z/kUAxIbDv7X3usE7vQB/ucK0M8PAt0E0fwOEAEoDvbS2foVAeY\#
        ACO8F7Nr2CN0O4AIUHPIoEt/D1fIW9OcCAfwU9entANkN4hIfCvIkGuLBz+8I6PcRCQsi8vz+9tgE1RwdAvIqHOn\#
        czfsL1wgSGQUg7QYG/eL3xgsF/usgJOXnzgcS0wgTJPgX9Ar9Cez6zQrr/eQnL+3u0hEd1wQNE/IY+hzl+vH44Az\#
        vAushOvn31yQt1QL/FO8F6ijfAgEB5gbq/eIOL/wD1yc53f38/uDx6zHyAxr/7A3sCeP9JgD43yQ/3ff78NXR+C0\#
        AESkB8gnmA+b/FvLi3iEs7gQKAMboExv3Gin8BQfq6vzw9enluw8B5hAADNL1CgwRIg30/RPb5g3i3frjtwfy9xY\#
        MDebxCwgRE+TrABDp5CjW3QLdxRzn+RcIEe71CQIX/s8DBhXg/Bre0Qvaxx/x/xwK+wIC+gEU6sQcDR7fAwrl0Qn\#
        k2SD+ICID9gwD1wwU8MMXExjNChXb6P4B+hQDKR31BRb10en/+uQZEPbLMvrv9eT4APgWHCEs5BHz2PH25fIfJun\#
        dM/7vKADpC/YF8Ccdyf0U4e0E5wIOFv/lJw71Sg/uA/4H4xINywEm7PcH5x0JBwjdLRT/NQ3v9gEl6OYDwP0e7wD\#
        18SwL4Q7RJvwGGQUK+QYY9dIC3fMH5wPr/DoK0ADNFOwKCvUi9f4Q/s370Ovw8B3l6Cj+0AboAdgWAhEk4/QF/9z\#
        u09r14iTy8C326gwL6tcOBAwazegI8u4H2t/zzC8U9yjx7BIH3+cB/BcO2u4a+fsV4ePwzTcm/CH5+hwT3QX28B/\#
        +6e0W9fQW6ePv00UOCCEJBBoV4Q352A7p8+MU+vkP/PL630sAFxYOEAcL6w4JzBHh9t8I4usMAgPz71L+IQ8IBRE\#
        E9v0Jwf/gA/Du3+//BAnv+1ASJA/1BBEDAesGxgbiA/jo3frrDB0d/CUkEAfuAg87Be8K4Q3fBubqCR3N"
            },
            {
             "ordinaryCost": 0.7507532835006714,
             "spread": 0.2534167170524597,
             "vectors": "AxwM/dscE+0G5s3kHPv2/dDm8s7jAgMbERcX6esaD+4N3cgBCu7rGe/19tjN6gQmAxIf3OY\#
        h9+US0d0Y/QTzIwX55ubT2v0T8/4gyucx/+MJzukYAA8EG/rz2/Xt6uoT+PIRzuAhBeIHw/YeEP8UFe7r3A0K9tk\#
        L+fz/3eQJCt4M2fojJvATEc7d2/AQ7tsL9QQC5OcJ/+AR3gslHegdFtbb2OQD3uIQ9wYc5vkW+OH83BkgCeExH/D\#
        m0+//1f4VCwck4AcT/uf1xRAHBN0qIPTt2/oM0AYQEfYk8BIAAev7wAHx/OA1LfL74wUP1QEKCuAQ8xvs+Pz+0AD\#
        s9eY0OPn85hkj3fsOCeHw8SHk/QMJ1Prw9eotL//13Ccr8O4L+dzd+i3r/A0C2g/47O8aGRTy2Ccz7PMQ9dzS9zP\#
        0BhL16BUE7u4HCRjl1CE0+/4T+ePa+jzjIBDx+RTy7/T75Q3ezBod7gUFBuXg9jPwIgrn/hLi6Qfs1wDZzRz86w8\#
        HAv7sESX7I/ntCxv15RjrygXV1Bvu4R75CBj8BScLGODvHSbv9SD3xA7k3xv28iHrECIgA/Yk8OEXECL9/xMOygL\#
        1ABf3JzPkDx0C3fcS/t0WAg/fDhUA6QQFEwnfQDLfAh8I3eUMA/cS7djbNwHo8ebrFPT1FDAg5Q4F5uoE6P0mB8z\#
        2L/rxJ/7dFPrh8CsRwfUT8OYQ4QUf+PbwGwf+PR7pCg7h5gsKxeUpAe8W4BwQ7Q7eFxIUKhL2+xoM8+MPzOIT/eb\#
        z7RQQ1B3TCQElEgoa9RoFAtIN5O319vXcAhIE0AbF+eoqBPkp6RMGDNQP3+rb+A/SCgEF5Qjo6+EvBgMu1AgDEN3\#
        +5Oni8SLdARL/EQoc0+UaC/kkwfEM9vUT8Orf4Sf4/hn5FRAj0ekL/Q8VwP8Z+Aob9OTe1S0DByD8GRMb0w0K8w/\#
        72/og9wot+OfY3Df/Fxf0GBMR2RoR4Avo7v8N+Bgp/PLj5jzwFBnqIxoK6xsa1w/W/QYH8AMk/ATo9EH0IRLmGx8\#
        F7xAVxwDd/Rj64xH+BAj79D/yHxDhGx4B9AcUwBDo8SD87QvmEiAU9BACEwv5HxktB/kfzArX+hDmGyzm"
            }
           ]
          },
          {
           "file": "alexa-23/alexa/137.flac",
           "startSeconds": 0.76,
           "endSeconds": 1.55,
           "templates": [
            {
             "ordinaryCost": 0.7716860771179199,
             "spread": 0.26819074153900146,
             "vectors": "+QwF4PInFOMfCfkdI/gGHALxzO3W2wYlAvkh3/guG+Yd6gMXHQANGRDxyPvd2/8a/+kt4fo\#
        kGuMc1Q0PG/oRGgH4yg7u3wETDeMf3vgfFuEVyw4IGe4UGPv4zSb26v8QDu8S4voUEdsHyhUIHOQaHvbw0jb89vQ\#
        JC/4G3voIFNcE1x4LFNwgIPPsyjD2+fYKEBf03QX/IeEF8gwFItEdGejcyxTtAPkjCBQD5Aj+IN8C/AsRGs4OHf3\#
        ZwgHg5QMfAxQc4hULGeb68xcVEuIIHPDnv/vh3AcmGAYo4RwfC+wM4hEOGekGHOv00Ajl1RUjFwQ36R8g+O4M4Q8\#
        HFuwEJ+gH1hHp2BMZFfYs5h8l7PgE2wn4EuUAK+oG4i723hUWCeMT5yIh9wf62AHrEt0AIuIL6UMG6fsW/OL45SM\#
        gCAbx7gnuC9D5J+4D6UcP5/D99OLhACQiEgrq6xLoAcz2HwT54j4M6vP7+dPnExQNGRXl+Bjh9tnsDvn5wiLp3QH\#
        7/dD0EA4IHf3b8Bja9/Db6wX9vhTi5QcJDN/0BwQLCNrk8Qjz7yDV2Abqvgzi5Q0KGPD8Av0b+MYH+gL1+iPYyQT\#
        qyBD78h0KDf717v4g5sQZFCLoBw3v2APqxxIIBCEG+P7x5fwV784dKTjREAIE5wrt6xQEEyYA6foE1hUH888QJiK\#
        /BxH/9fv8EBgcEyH2/xkB3O39A+QFBvDLNAD1+9Hs++soCSQh6xD17e786vAbG+7kPAz0L/HsCtwG3CkP5v/6+uc\#
        U6/sZDP71Mxj+QwTf+uIHyQ398vIBFeIT9AcV/A73KyIDMhDf4eYm0Ob2//UEHeQABgkQ0RrrKRMTJhDm6+gu3Nz\#
        wDvvxHPXnCgoGuxrsGgAbLQv48+cz8ebyERLeGgHX9gT1tAr7HPIIIgHy8Ows/efuFBnh/hXP7AXyvQwWCegCJwT\#
        56ucq+fzsCgrn7Bnkzxz/2hYl9er8Jh8K6+sxBBLyAvrk6iP10DAF4w8Z7Pj/FCIJ6+Y5CBoB+Obs4R/88UMF7AY\#
        P5/XwBxn/7eI/ARgM6t7x6C77CEgF/PkH7/rx8Ar55uA38xME5t/r5jv/HTz/AAoD9wn22gPq99wg6/kC4fHl9Ef\#
        9JigQ8RIL9QPuzwXg+uML+wD57PPx9UsUKhAD+BgR/gbzwALlBuny/gTs8/wK9y0zJwPzAhYvBfb41gvrAubnFRT\#
        S/A4QAC4UHfgFBRE/AO4C2hHlB+brHxjPBRoYCCUJCPUGAgpECOcW3gniCu7yIxPJ"
            },
            {
             "ordinaryCost": 0.7464085817337036,
             "spread": 0.20148253440856934,
             "vectors": "4iYlJ90Y8ukO7vQCD+3n9wDZEvzb7vg17CcpGN8PAO0K3vcJD+7k6fvh/vLlz/Qy3QksHeU\#
        W3vcU0QgN8f0B+ggTAgb4vP4l8/wPBtYO//URxAPt7ggqDA43ECEJ4AIl7wf6BOXwEO0Kz/r17fYvC/dFDRkr4/0\#
        T7CPY8eHaE+sP4O729NweGvI1/AgeAPEY6Sfo5+DsH/oV8dkXDs4MBdvy6+n47PYo4yT4+ewAF/UlAu4pAckJDer\#
        u5uDm4Pss6CoW8fIfGu8Z7AozAOQMF/n23+jq3f0wCRYn8PYsI+ge0xIhBOUTFgMJ5/Pe4vYg/wQ38w8nFuUTywM\#
        dCfASHwIZ6w7w0fgXCuoh8RgdDfASz/QSBe8bLOke8i0F1/sd+tLy8R0NCAL90PcG/OsZIOwV/kAT2fAd9tLR/CI\#
        SEAD52AH4+egSGOwH8z8W4+sS59/PCywMD/Tm3Bfw+OQGCQED+EAW6egD69fNESgOF+7X8xfn/er59PcM1iwC5/H\#
        69+TUDhIDHerY+QrR/fbj3/QAzBfu1wT6AeziCQoICtTkBAnb+Bzd2gPwwgzg4RLtCwfwAPwSAsUGDA7m/SHZ0gr\#
        jwwf2/CH0DxcP9Pca+MoXIi3hABDu6RfyzRIIFR3pBA8c5fch79geLzLVCwb77gj1+QEPJBvkAQwc0gwH+OolMSP\#
        NDAb4CPv3Iv8CJh/m/hAZ2/AFAvQTBu/JO/bzGeDmCOMCFR4k4wsE7/YC7AgwG+zoK/f9PPXjEt7r5xoX2gQIFPY\#
        X8wsuDAT0JwAJRv3f++340f4Y4AAeKv0b7hQY9yX9HBQQMv/y7+IR0OMO9v0RLAER9BgQvCTqIQgRHf8E6Pkd5Nk\#
        JAQH7Kgz2+Pn+qBTmE/chG/4m8vof7vj//AXUIAHh9AcCuATnGN0gHwAb6gAbFvn+7g7QDBfL5wH21gMJDtgUKQw\#
        Y4uYRChn2+vvY8hrs6xH09Qod7NgCKCIj0+kcHSEC/ePh6SH35Sv/AAEk3PD4Eh0Y3OcoFiQK9tXY1x/1CTT8AvQ\#
        T2v3k/gz56fkiIhUc5tjU5zn8Dir8FgUe3Arr8gfu8wIkEQ4R8ejg1Uj/FBzzKAwC7xT10P3q/AwLDPgK7/bU1kf\#
        yExP0GAnw8Qv1zAXmDxr6A/nz+fHmAzT5BxbzORMA9gADwR/lABTi9gjjE/gHBCMBDA7vOhoI8goOuCnr/A7p/wL\#
        cIgAp8gsDFPgLG/UIAxwfxRUDFQLyJwfEJQkR8RH/DP0IKPgJABMXyBAEEQPYHBi+"
            }
           ]
          },
          {
           "file": "alexa-87/alexa/155.flac",
           "startSeconds": 0.42,
           "endSeconds": 1.02,
           "templates": [
            {
             "ordinaryCost": 0.7855024337768555,
             "spread": 0.29466500878334045,
             "vectors": "BgYH3e0dCOYf9PkjHPEUFu/swd7e5wYeD/sU6esnGOwW9gQdHvElGvvfu/Py5wIYFPUh6fs\#
        aH+sV7A4THesmG/vev/b04wAYHvsi9wYRI+sX4xcRHuolF/zfwv/14AYTHgEo9RING+sY2xwPGeMkFfjnygbx2ws\#
        SIQkn9SAKE/Ud1RsMF+EeG/Pv1xHs2hYQJAQe7CkNCPke0BMLENsTJfT54R7v3hsPIPoa7CAN/f4X1RIJD90JL+8\#
        H6TXy5icMGOUB7xcN/AUK3w0NC9kEK+YL5UwB6R0NB+fp6Q8XCwv66w4VANj6HusG5lcV8Q0L9unT+RAhFQfl+RP\#
        39N/3HPMG71QZ/AoF8+DdFgIXHQznAxjw6/bg/un4yjvy3g30DuPvAf4XE/nk+iTq8AXQ2vYAwy703w3/GOft+vc\#
        GDtPn/iDq+RfZ0wP+0i7m5xMFDfvz5A8C8LwSDh/eBCPjygr5+g/77h4XGwL/xOUL+9ME9/XYGvrx6PL89v77Mh0\#
        t8wDqyuD/7tUcJOXpIO/5GQrj/AHwCS0bzugK6O8I9+MSLv7wEwMFSAbp9Bb6BRggy+4y8v0F+uMKFAbdHAkBP+/\#
        u8SELEPgY0/ApBgT3+/MC+w7MJ/sJL9cD7RMLDNYX3fYjBgHw7vzx8grNJe0TJdEV5h4ODtoU7ff3EBDv7/DZ6gr\#
        aEtonItsc0Bz8GPIQ7fn9+C3b7vnN9Q/oB98RHNwkxgL+CAoA8PT/4S7y6wDlDAn5/dwBF/MyuvAE/SL4+d8A3yP\#
        69CHiFf4G9dr2EfYhu+0M/SkE7s764CAF/DDpI/gT9PTuCu4OxvcR8CQE7dLs1icN/jTuJPwY9Ajp8+YB1vce7xM\#
        D+9zr1TEeBS30JRQa/Qnn5OTo5vse9Pj4/ufo1i4oDSjuHSAR/fru2e7a8P8L7PXnC+/26zYfGSXcGhz9BPED1e/\#
        aDQn84vza"
            },
            {
             "ordinaryCost": 0.7684027552604675,
             "spread": 0.28478217124938965,
             "vectors": "/hkX2+sJAOoJ6sQfCf3vEevt5+De1RMg8g0M3uIh/9oV8dgvEvkED+Lh2+b42/8W+AwB49I\#
        oBucf//wvGwAYEeLg2uQK4uwTBAYP6uEpDuES7RQgGfkzF/He1e4Q3u8SFAUc8fIaGOQR3xcOGu9AHP/p3PgL0/E\#
        PFQMuABAHD/ATzhUGC906IQPs5wMH0AQQGQUs+Rv2DPkUygkJ+tYyJvr86xIB0xILHfkT9hnn/wIbyP0J9tYoLfT\#
        97zAF3wwKD+r09Rjv/Q0e2fgS7NkkI/P+5kIY5gkQ9OPY8xsG/BMS2AQP7dkUDgQC4EEn9AcW5t3M9ycMDg7/4xQ\#
        C7OgLCw0B80Mq+QMP2d/LBCcMIQbw/xbu6/P78RAB4TgU3wT28+XS/R0HKv3wCBng6wDp1AsA2y0D1//v//jc8ST\#
        9MeP7BAnP9hT3wgf55iP06AruBhXj5C8BHNoHHBLOBwz9yBHvDhTl+wvpHAER0OYPDuQG39/nI/jr8ufsA/PoMBo\#
        k9gcK2OoH6+8hCML/K/75KffcD/rlDCcWyPgL5PQk6ugYEu8DGAcBSwLj/Q/vBQQZxecu+PsZ5vUH7v7nGQ0OP/v\#
        t8Rz8CegT0+krBPMH9fvz2wTWGfkSLOX76BgFCM0Y3/EfCvrx6/ju1gnSF+8mH98X4hUKCtMV6vj9BBDl6O/m3wz\#
        cB94wINwpzwv+C/IP9vf27SPc+fvc5Qbi9OIhF9wmwPsBDAoJ8+bo3in09ALoBQj76+AZGe8pu+wHAx8B89/o2yT\#
        7+RzpFAMP5ucHEfgTtOsU/x0N79js2ykA/ijuHw4U4vgBCwECvPUd8hAJ8dPq0TAABC7xGBcV4gv9+P7qzfsU9As\#
        M/tjl1DoGDCXxFiIN6QkD4fvX3gER+QkH/Ofx0zwIDiTvFSYH7AkJ1P7M8QwI9AAJAfXt5jsNFRnnEyEE9AEQywn\#
        F/hf46hH8"
            }
           ]
          },
          {
           "file": "alexa-56/alexa/168.flac",
           "startSeconds": 0.77,
           "endSeconds": 1.35,
           "templates": [
            {
             "ordinaryCost": 0.7765422463417053,
             "spread": 0.2538284659385681,
             "vectors": "AA3+8vUJJfMZEdQRGfgDB+Pt4tfP7CYu8wcF3vgpG+gd+ekXAxwJIgv84O7D2xsU9PAU4fl\#
        FE/Ae4u0IDh0CFwT9ygzf8f8bA+EO8PIsFOUbzfX+Hf4OJf7k0zACA+8PBvnq+vkWGuIQ7hb5LOgbIf3PzicD/94\#
        V+gDxAAAFEtgG7y7+IeIXGgnVwRjt+OMXBBAd8iMCFt726DgFD+cWGQb5w/jl5PwcEwsi8zXzBen46Cj+D+APLfo\#
        M0hP12BQTI/Ej/jD6BxH/8/wBB+YSKt0Z1yQR4iQWEeAJASQJBhz+8vYOCusIGMcS6jkl7yQX9+DeAiAIFx0IAgY\#
        ZDu79E9YH5VAX/g4D++XQFRkVGxrzABYEBeT9Cdn15UgJ/xbrAufaFwAiFRTlCRn18e/g9uT11j3x+x3iA+vwEvw\#
        oA/PfBxDq5wXQ2/Tz1Tjr+hvpE//0B/Im9NbhDAbi6xDY2Pvsyy719Bb1DwAFAO4i29sbBg/b8fno1QPtxSDyEiP\#
        4DQYL0+4b6cwPAQm/Bwjl5f779w//KyIKC//9zegQ8+MiHfnEJOj1BAn2EA37Gx8n2fsU3Aj94voWNQDbCAnsOgn\#
        xJBH//yAXw/4d4A4F8Q8bKf7YARD0N/wAIB4P+PMBz+sc8RED/x4RLgHMEgn+DuwSChUfAckK0/cEARn0FxsIIAn\#
        LDw8X7uciCQASAL362gMECSv4EhABKQrpDAMN7vs35OPu5sno8PH8DikCEBMEDPH4CQQV3voyx8vo8dr56ujh9T4\#
        dFRPwCvP+B/gF+AAdxOPu0QX14OHk9Dc0BBP3C/Ek/hL/5A4D1dP4+gn48Orz8C82/Q/+Evc3DBb73gby280JAwj\#
        89/H15i48BBT3CRM2CAHk4Pzb5+ERBwPuAvT+7jg4DyHqCBwcCOrp5PnU8fAJ9wncIA4M+0kLBhbfAhcKANgP3wL\#
        LAP787QXi"
            },
            {
             "ordinaryCost": 0.7650836706161499,
             "spread": 0.25214529037475586,
             "vectors": "DxcR/fELHe4S8toDIukB+dDq39Pf7xYu/xEe5u4VDd8a4uUXBwUAEQH34tfJ2BwgAvsi2/I\#
        3FOwU1OQQ/hEJGg8A1ADm2g0Y+eIY2/IwDewbvPIIDwUMGgP62SIH7fUV/vbw7e0TI+sf4QoOJ+8hGfXP0RgW9+A\#
        T+gHs9vgFIN8N6yQJHOMqGBDfwAv86+Ua+RQa/BL5GeAG4zsGC+cnHBIAyPfr6PgcCAgi8jPqA/AC6CUFAeEeMgE\#
        S1g761xwRHvIZ+SzvCRUA9fH+/uAXKeAb2CUX5SYYCt39/SYACh8E7u0A/ukOFMwR5jgj7igW8NzU+SUNIRwP/v8\#
        BBesBD+AL40wK/xH66+7NEi4cIxAAAhj+++0BCev570cUDgzt9OfXGhMpFQ7wEBvy7+7f9fP31zn1/wzb++PtFws\#
        uA/XnDw7f6wzU2vr50C/xAAziGv74Cwgz89fuDwrc8Rja0Qjx0SHw+RHyHAcF/Pwu3NYfDAnVAQ7o0wju1xbvFR7\#
        4FggO1fYk6dASC/2/FA7v8wr1Bwj7KSIQBgQG0u8V9+YiH+7GLOzrFg7wEAP2FRsn3fcd4hAC4/0eLf7ZEAvvQRP\#
        yHQzx/RgVxvYl5RAJ8Q4bFwDRBRj6P/4HGBoD/e8F1OAh+A4HACERJQPQEQwGD+oYAhkdAcUL1eL/ChX1FCEBHgj\#
        SCgob8+ki+A8SArsD3uP6BCkBJBDxJwzp/AUP5QAx3PXv78vw6d3tASwFGAz6E/b4/AsT2gEqvd/y9d/58OXJ9kQ\#
        iIwbsGwAE/PMA8woNyv3/7gAF3eHS+j4vBgLvGgUf9g4E3Qzz2fr99Qz0+N7b9Cs2/wHsFf0aBh8Yywrc7ekCCRE\#
        E+fHo3ys8CP3kCPgMABwF0wLMBfYEESLq7vP4/D8x+gPdDA4BBA8O4w/V+wwGAhbEB/ECCTUMAQvjFhX1CPsnzxL\#
        j6hLo9gvA"
            }
           ]
          },
          {
           "file": "alexa-24/alexa/177.flac",
           "startSeconds": 0.59,
           "endSeconds": 1.36,
           "templates": [
            {
             "ordinaryCost": 0.7491999268531799,
             "spread": 0.26593998074531555,
             "vectors": "EBwF7eoYGeYb79sFGekQ/srw3tXuCw0qAhQJ3+0YFOgiA+keEesgFPbt0tHa8RAi/A0k0fk\#
        kFuUW8fwfBQUnKA/62Onf5hcQB/811QUsF/IX1QASBAguJwL52QTz8Q8KEO4g1vwbF/USxfcSDP0sKfrz0R4H/fk\#
        GDusI6AAKGfcLyvkTEu0mH+3b1jMR/+MRA/zy9wHzEfcL4hEkDtYTJfLK0TD5/uAR+gwA+xryDvT34C8XA9gHJPH\#
        W0DD/8+kaBxAQ9Cz8Bebl2jUBBtb4I+783Sv67fQeGhQh8Tr4++3x4yP8BuX4Kd0f7hnx4/8dF/saATL+BA/i9fb\#
        uBeb+KM8v9yMB2fke/uv4CiwPESDnBfMFDfb8H8Ey/TAN6fMV4dnTFx0pIh/mEf0EBPX0E+Qa5i/+7f0C99PYJgk\#
        iGSHnEw3/6/nqAfkDxR3l6hP7DtjuHgElHxDfDwro8wvi5wP9vQvi/RwSBvH0FRQZDt7YBhHl8DHa4wTyyRbq9hk\#
        RFfH6EA4YBtT2CxjgDSrhzgTtyQ7p8RsNAAP8AREG/sQZDyTuGSHixgTzzw/tABf5/AgC5R4P+MwgFiLkICPg0fL\#
        99A4EDSbwBxvm2vQA7N8QCQPIMAfq59jtCPYMFCQZ9Rzb6+UB7vUiG/bcOALvBePp/ugH6Csi6wny9OMQ7fofHgD\#
        lOwEANQTo+Or+zh8R5AoD+dYU/QAaBg/nMw4NMx/k6vIKxv0D6gIZ+OkGARQh2gvaNAkTJiD16+4Z0uYA5gYP8vT\#
        3+w4ltf3sLP0THhz57vsd4uL59gfm8gH66wkcpQL+H+0XGQ/y4/8c/OH48P7g6BHv3REMqAcDE+MTFhH35AQb/ez\#
        79P7ozh/y2xL/uBcH+dcJHBYI6/cbBQH/+PPuyyr/5Rv2xhn67NwJFhwP5PUiCAcD8O7rzDT89yT40RD34eMFDQ8\#
        M2+gjAgwF6ePp0jz4CS3/6Ar85OoFCg0B198e8AH/5uDg3kTzEykC+QsA4/cI9xT14dMT8fwB6+Pd5k3+FCYG/RQ\#
        K5AMC7hbh7dkMAPoA9eLd8U/+DyMGBBcQ5gYD4BXc++EEGQQE/+D39lIRBhnxDhka7w4E2hrV/OzzFQcCEO0S+ks\#
        T/QXhEBAqAQ4IzBTTA/r4Egr9EwgJ81IHAPbiCQEeCAcKwQTXB//xEg/5CR0J80YM8ebqEv8wEwUPygrjAPzqDA7\#
        m+Rz59SgS+OX0EQUwIPgdxxXy+fPhGA/U"
            },
            {
             "ordinaryCost": 0.7348238825798035,
             "spread": 0.2565573453903198,
             "vectors": "Cgwc6OwIFen/1s4FGvfo/tDl5Nvr6wIkBREd398NBOMQ4NgmCPnyCPHi3Nvk1gUa9wYhxeQ\#
        r/NoE2vIj/wkRHAz34+vq4QgQ/vIlwOopA9wDzgIXABAlIAr94wr+7wMF/+0cw+oSEd38x/4OBQUsIQH32xQO+O8\#
        EAOsQ0O/9EOYDzf4ND/IpH/He4CMZ79sH8fcC3/rqA/IQ4woYCNkjIejM5SYS69QQ8woE5hHhAe8A5yEH9dMlJ/H\#
        a4CcO4+Qc+w0O5iDqBufo3CX58NcbJOr25ScG3OofAQca6SrpDPHp4Bfw7twXHNgT4yAB2OcdBO0JBSvqCwrc7/3\#
        j8OgUCs8W5yEI0dwj7uLgDDryCxXp/v0F5/MV/9QW4x4K0ucb6Nm/FDAEFQ/uEwcE7foI8f0X0hEQ2QUT89LNEig\#
        QEg7aDgoF6AX54AIC0xIS3iQKAeHrIAUMEADSFAP07xjm1/7svwL42CEECPvyDw0RDuPZBAru9CXjyv7pwgP03CA\#
        ECwr4BxQTCdPvCh3uACPiywTvxQX77y/28xoB+gUl/M4HCSnt/CDnx/3u6PwCCzTn7xj+7Pou8t4bGyvjEBEB0wD\#
        tAfcSGjfx+xQB3PIO/+QWAAO6LgPw9e/rIfX8Gy8W7w8B6fIG+gUpCOHTLf3jG/7iHvTv6TEj2AUJAO0K8f8xBez\#
        pL/XwNA/hDPrzzBEWywYNBN4W8AQ18gHtKwMBJxPl//sBy+8R2PgX/9wP9Aktzg/mK/kUGhD17/4F2dsP2PYN9eU\#
        C7/sfsRHuH/McEQ8K7QP/49wM8fju8e/+8vUWpwfzF98tE/4M5Q8R+ukN6PLq6wrn6fMKugz5Cdo2HgUc4gwU+v4\#
        N9/fl3hrj7gD91AsA59EwJ/4f4gweAwsU9PHe2ybm/gby4Q4F3tYpIAIg2QEf/g4Q7+rX4zjoDxXz9QAH0ugVEf8\#
        Zzv8j9wcO+PTP4z/uDx33CAYK1u0QDvkTyvcW8wwN8uPW70TwDyT2GwoT3QAN7/8AzPYI6wMQ7OjU70H4DCnoFxw\#
        Z4A4J8QLs1/sM+QYV+/Lf8UAHER7jIBsf7xMX1BLi5vgDAQ0SBP7m30ILDR7dGRgX9R0Rzwrc/fAIDhAJDAEA7Do\#
        NDxXaHBkjARUTzBXW9v/2AiLyABjv+C0FFhbcHh0TAwUfxgjK7v7w/h79ASkB+BMVDf7iERUdBxozzgbS/fjyEDD\#
        6AB0W9gcSDQbmCiQkBRU13RXo+PzeHSjZ"
            }
           ]
          },
          {
           "file": "alexa-21/alexa/186.flac",
           "startSeconds": 0.33,
           "endSeconds": 0.99,
           "templates": [
            {
             "ordinaryCost": 0.7757492661476135,
             "spread": 0.25765615701675415,
             "vectors": "BxL+/O0M9+cXAecbCwMLDeLa5sjk0Qo3ARD/9eIaE98b+vwbDPgjFvnZz+Pk0vMmAQge5uQ\#
        PGdkU2wgcCv8kFw/qz+3l0v4W//4n5PUVEd4LvfwYAgYdFAb0ygX51AgLEPEb2vATDNoRt/IODPoaF/v2zx0F7Qc\#
        GBO4B3usLBd8Otv8HFOsYFPXizyoE/PEFBv3v3ucAEuYS3gkSGNkmFN/Q0BoKBfEW/g7u6f77E+IM/hgOGsohG+/\#
        PxggD+PclARYJ8Ab+GeABAyQQFdUlHfrivvrz5/4lDBEo7xMCHecA8icJDeEhHQH4xPTs2QolEgo/8igFC/cQ6w8\#
        KCe8gKu4I3Qnu0h4VGv4z9SkHBBIM7vr7/+AULOUO3Sr82xkdFOUW/iINCh0E5vj9CeEPIdUJ5kIW6hsW9NjqAhU\#
        NFxsL7P8AB+n6G90I5VYO7AwI+9zdGhUOGQ7/8g78++DsBuT5x0P/7hTxAOfgFQUjIPrq+Rnv8/He8+0Cvjb39Rv\#
        8//LfDwUjFdzmASDp9//U9Pr3zTj1AiH2DfTmBAIgBc71FRvb+hja5vbxzzH68Rz7DAwE+Pke58wHIB3T/Avj3Aj\#
        m1ycHCSD0/gsN2woX7cwdJB/P/wzZ5Pb+9RkMGRjnBQv4xvcG7uYaFQO2HvPg+ff4GAYLHRQV4wn+zvr75/ohKfT\#
        FF/zlJvnuKwj7/hcCzfcQ3/kF8wQdIwLGE/35OO34Kw8B//D3zeUc8woF+wsXGAm+CAENIvwKGwEKCsXz4OMhARf\#
        xBhsRHQjGCgUYBO8iF+0HC8P97eAKBSjgBhoRGvncBQEc6OMfBtwBBL0C89f/Gzr0/wMFHeX/AwAW2vIk3dXz/NT\#
        9+er/BUgS/fb9FugU+v8L2wYXz83w6u4SAfP3/Ucw9wH0E+sUAwEH2R4J0dns+AIR//QA9kI1AAL0DesSCgUG0CL\#
        919ns+AwL/fMS7zg9DwPpBPUdFQT90x/q2+D4/A34+voW9i43IfHxAfErGAYC0Bvp5N78+w3v9wEE9zc3L/3x/QU\#
        pDfb2zw3j8evyAgfe+gwN+DItJQL7AQ83AO7z3A/e+uv0CxPQ"
            },
            {
             "ordinaryCost": 0.7556428909301758,
             "spread": 0.240678071975708,
             "vectors": "5xoQGN0L1dwL6+YYFezl/ffo+dLe2AIY9B0MB+EM++UO6+saEu/xAeDc69bjwwMk9BgX8Nk\#
        MAt8L1wIeBvEI//3x4M/byP8Z9QEi2t0Z/uADuwYY/P4dDBUE2vXz1gITAvgb0dwUANYEtvcTB/IjFgML5AUE5gs\#
        K+/4Az9wIA9wIvPYQF+oqF+v23A8R9fcN7Az419v9/uQNzv4bEdoqFN/l2AII8/IU8xrq5uz7CPAV7gUhEM8lEtX\#
        S1voM6fAV+Bf47fH+D+0O8BcgA9MtF+rVzvH/3fkkBRgd9AMAEekA4yQeA9g1Gvjs0fT72AYhCw018xr7Ae8M1xM\#
        S++Y0LPoM6v/6zhoRF/kr/hj0+QsK3fb/6d8wLuwQ6B8D1BYcB94E/x34AxYH2ej88ucqH+gM7Tgn2gQZ9uHk/SL\#
        2FRcW4/P+8+ocFPoL40Us5fwO7t7LEyj8JQsJ5wr8/+cHABT32zsp/f4A9tvIFyICMAsA+xfr8vjs7gb6zC8O7QE\#
        A9fLbFikPLOrzAh3k8P7h3wH9zjD78RDzCQDcDisRFcv3Ghfh/Brp0vkA3yTz7BLxHSQF+vox8dIVHR3kCxT/3gH\#
        rBQ/0ISznHBMP2f8h/+MaIRjRFAgE9Bn7GwvwMyftCwgX0/cD+/4SB+DEJ/7eD/70Ngn2Ih4J5AwU4vT66gsXDdb\#
        cKP7YLP7cLQ3t/xMD0usU9PT85AkXEfvPEAvqOwQBJBrgC+Lv2NceAwEC5xAJCwrDBRIJHAQRGQ/8HML95M8YCwr\#
        t8R4AJQfdBxkX9uwhBALzDbv/89AHARriARP+F/Hd+QsV294u9vv0FMMG9837Di8CCgXmNe31AQoT2PUm2+v69tw\#
        KA+HvBEQQEPrqN/EF+wgL1/4Uy/D89PgTDerb+z8fH/zvKv0G9wwF1SQG1vnvCxAPBfTj5D4ZMuvlFvX+ARv90hP\#
        28fHoDhzwAArXBCsnLOzvJ/8KExcL1R3c8/j5Fx33ARvz9CkZM9z4GPkpABIM3h/fAv/9IxLbBvTxFiYLHgHwJSE\#
        dBAUdzjDg+Qn8CwrTHQsa+xANCQTyJRwyAxAr2hDd/RMCGRXN"
            }
           ]
          },
          {
           "file": "alexa-62/alexa/213.flac",
           "startSeconds": 0.79,
           "endSeconds": 1.4,
           "templates": [
            {
             "ordinaryCost": 0.7715165615081787,
             "spread": 0.2974916100502014,
             "vectors": "Gw78+ecgKPMcBfT1Gdwm/t/q1Nzg8AIhCxEk6voSIOMiAPMME/YiGf/u19fU5RMkBPcp7QE\#
        lIfQd5/oaD/4bGgPlw/3k1wwVBe4j8v4mHfAnyfkXFP0NEfzu0hbr2AsaCvAe5wEaBOQkwQUZDO0FDvHozSrz6QU\#
        QEvEC7/AeA98QvA8MGucHCufj0jT4APsHCfHx6esMD94K1xUJHtUVFuvRzycE/PAO/gH27/cJDN3u/CsKFM0fJvv\#
        hyCUH7v0XAw0E8QcFHtfZAiz9C+EaJAnywhoF4gMeGgkc8xfxIujt8SvzDukXIQH5ww4B1AcfIR4e7TTfGe4J6hL\#
        wEvcKIfUL2Ab40hYeFwsl+jvi+AsP9QYBBvEBLNsW4R0C1B0XHPUH9ioACC8N8Af+EfHwKNAe6i8P7R8c/N7p/CA\#
        REC8F/gkKDO7nG80Z8z8R9RcR+tXZEwQlDybvARgBBe7bC+IH4j35AB/0BtriG/kaJRnuBRnn+u3h9uwHxCbg/xz\#
        9/N7mEQIlFune/hrp9hzR5AH9zSboABn1CefsBQwbC9XtBxHo9yHU3fj0yS7x+Rz0EP7y+/8N88ofDx/mBgzezgv\#
        mxxgABx71AwP94AwL5c0jIBvbDg7e1f3u8BgGHCPpCAT+wOb+9tQK//bNKfnY9vHzC/4DIBoc5//3wev73OoYGez\#
        bH/HbHATmGQ7x9hsT0OkfzO373fcMHgPqCALmOwnzHRoG7QMA0Nkw3Pn+7AQLFgffAgv7KQQHGhca6NP34OEt8/7\#
        49BYIHwjWAg8BDfsgCwQe4LoH6uQR+AzwAA0KIAHQDv4R7/wi//MW1rMP9Of7BRv3EQ37GvnYGP8Y5fUi9vISxr0\#
        I8eHi/DL7Hv/xCubqAfka3woY6+0SwNsL6unVADUJLwPwCvDsCeoJ2xEI7u8dzerw5+vl/zgZMfb1B/T6CuoC1Bb\#
        57t0a2fTk9/f4BUUvKQP2AQsXCeL31hXk+OUH8QLa"
            },
            {
             "ordinaryCost": 0.7417225241661072,
             "spread": 0.25592049956321716,
             "vectors": "ByQDDugHEPsMC+YQJ/UI8sLZ5NUR5wYoDCkFCusUBPcTFPkkEPoJAefe2dD7yhAsCRkXB+g\#
        dCPkV9Q4kBgsYAxTh4uv0sBEgDxEn/OQeGv4X0ggRAAsP/Rnw5gQDsQkTDxIe7+YKFvcZtwQRBfINBCH25x8Ixgk\#
        GEREC6Nj/GPIevgIWFeoPCAjr6yUXy/3+ARfj8tP+FPEgzg0cE+AgBf3j7ScY3e4HAirb9NoID/AV6S0dB+otEQv\#
        u7Bcg5PUdCDHt+/78He0D6z0X/OYsFBz56RAW3QchHC78/wHsMvgI5i4A/+wqHBkI7AMP2QklIysMAxvUIgAa4hQ\#
        I/+8iGw8b/Aj9yxoTGRgOASjQHA4h4fwF+wEPKOwzAgsE3CQLIf/v/h3rIiIj3vgMA/v3IOA6+x8F9CkJB+TVDB4\#
        DGyEl4v4bDgb8FuE59RsRByUH9t+0AA0lEQ0U7BwgCwn7D/AcCx8EHSD08Ny0CQkuGAj+/R4O//3zBPsT7B72JRb\#
        h99jG+gw1Eu/e+B39+QDl+v0F5xXmGg/VCunZ9AooDeDj+RX/7ADO7gcA0xP0DwvFOgHe6AkD/9kFBQbx5/3i4SD\#
        l3QP2IQfPRgn83gL37ckXDwPlEgUADgz1FQjpHxTVG/v/1uf76e4IAeDoI+7kFu3KIAX5LBwY8f8Q9eLy1AABEus\#
        JFunYMP/AJxP4ARQS1/EvBuH6zwnuERD87/rjLA3iJCYB7+oI69g3COD84BHrARfg4AcJCAITHCkN7NQB8O0k/u7\#
        08w7wBwLH7Q4X7+81BRQM5MH8AOsG/PvnEgPwDvbF8QQU1es29f4F1coCCeHj/greMfYAE+3UAggT5QAw9OoE1dX\#
        5A+u7/BznM+MPHvbp8/oY7wge/O0G2vrrA/Cw7BryN9oKDfzz7PL8AhAR++QAAPzbBe/FABwAINsJJg4U3Pb6ABn\#
        69dsKBAXGKADU8x0FAtbrIAsf2QD7BRLz9+IFG/7G"
            }
           ]
          },
          {
           "file": "alexa-38/alexa/242.flac",
           "startSeconds": 0.36,
           "endSeconds": 1.11,
           "templates": [
            {
             "ordinaryCost": 0.7631129622459412,
             "spread": 0.2606305480003357,
             "vectors": "HxAE7AkEIO4Q8+f3N+//98rs2uDtCw8tBQ725/sRFukeA+scKfEFEvXgydvT9g8o9fgQ4/U\#
        mD+gRAPkgGv0IHgLrv/DL5xcaB/Eo3wIvB+0h4Q0SHQUMGwL1yAfc5xAbB/Mr2wYm+uoazgwIFvEMIO/yzSHq8hE\#
        TE/AV3P0m/uoIwQz9E+kNHOnu0zT5/AAMAfYD3/kU+N/8xhICFuASIe7o0Dn5AvQDAf/v2foDCen03BH/FssPJOX\#
        Z1jL9Au4O9gX05QD6BOru8RkGE7wPLu7U2SP++e8a7BIB8wj1Bufk9S0JDcEMLPfe2RT/9e8nARUW+w7tFO3u9DA\#
        LDccYIPzz0wH44+4yFRUjDwnyI/Xz9CoIENgcEfYC0fbw4vE7Exg4ECfrH+v76CIWCPUaGe8e4vT12QgdFg0yEzH\#
        pBwAD9wIWC/kPJeQy7gsA2iYYI/0JCCcIGxD+6OUJFPj/FMo1+xgd8i0XBujwFyMOGhwAB+saFfD5F8ks/ywc8yg\#
        D+NvJMAMTGSDrCAkEEP/5D9Xx8TQBASH6+N7UOPgYFwjeDR8C+g7t+/HxziLj+hn2/fjyHgQn+N/W/Sr4+hPQ2/8\#
        B0iT8CBjpE/75Ff8f79nhABfq+Rzc3fkDwCz7/xjtFwcIAvYM4dwTEgbdAwjny/vvuBP5/ij7CPT48v7/7eEoIiX\#
        XDgnl3u3xxhgDAyn3A/Pz1ugT+9oVDxjAGQnk5+Pz+wEDHisT/fH7x98MBN4SFwDWHfTnD/z3BAbwHjAv2vYP2Ob\#
        /9+kcK/roFQPzOBDkCRvzAiEnzO0n6/H5/vsXJgP9FQLuOf3fAy8P+fkhxeUsC/juAwIREyDsGAH1Eunk+y8b9dw\#
        b0AApFAbp7AX7Bij1GQro/toJDikg3tYR6w8BFeXx8xDu4g7ZGujw6r4TBioI5eUY5gjuGvvz4wPX7g7eGeDy7dY\#
        zABsI0u705g3sEAT77f3VABDt+t3w+/lL8QMZyQzp3vzxCAEK/wzVFg3vAOTy/BBA5uYq1xPg4urw+/wVDBHnFvr\#
        6A/H09Rsy7tI85B/i6t759AAbFyPyFvYD+/zu/hEW/Mg67zDm6ekB+xP/LRADGewV/AH37xH49r9A9yDn6OwJ9SY\#
        AMBMOD/sf9gDv5gvi/cIv/hrm8PEQ8z0bLxAHCBAj+/fy4PzVBNMKABDe7wEF+TojKg7//Rok9uDq3gbX/OkDEA3\#
        V"
            },
            {
             "ordinaryCost": 0.7583316564559937,
             "spread": 0.2528788447380066,
             "vectors": "BikB+vYFIe4O7978Ku8K+8T439L1/RIrBxf77vATHO0gBeAUIe4WC+L01tHd6RMqAwgR5/E\#
        gHOof9vQeEPYhHQ3xy+fP3xEYAvct3/8nHPYi3AQVCgkcGw/2zPzf3Q4UBPkq2wkiDO4iwgESC/0ZHPr1zxru6w4\#
        NDfYQ2f0iAukSuAIHDPAUGuzy0DD8/v4MAPv/2vYQ/+IDwA8GEOQaIe3vzzb+AfAC+wHs2fcCB+sA1Q0EF9IXH+D\#
        Z0ywADOgP8Aby5AD2Au317BYKEL0SK+zS1yH9/O0c6BD/8QT1Bevm9SwHCb8PLffc2BL/9PAm/xcV/Q3sEe7w9S8\#
        KC8cZIPnx0wD64u80EBggDwvxIPb18ykIENYbEPUC0PTz5fE/EBs3DibrHOz85iISCfIbGPAj5PDz3AYgEwkwEy7\#
        mBwQG9AERCPoTLOY38Ar83CQYH/MECyUDGxP+6OYJEfsBGcw39xce8S8WA9/qFCENHBwAAOsYEfX7F8or+S8c+Sc\#
        H79vILQcXFxrtBgcGEAb+D9b38DgJACP99eDRNfsdEQjjDx8D+g3s+fLzySbn+Rb2+/bzHAon+eTZ/in1+xHS2f4\#
        AzCX/BhnpEf/5EgQf8t3eBBrn/Bjc3PcEvy37+xrsFwcH//wP5d8ZEgrSBQXrzfvzvhb1/S39A/f78wEI7+EjJyP\#
        SDQ3l3vPwyxoEAS72//X41ugU+tsUDRW+Hwjk6eLx/gABHioR/PT/xt4KBd0UFf/WHfXmE/76BAXsGy8u2/cV1+b\#
        /+OweKPzqEQPwOhTkCRvyAh0nzu4p6+/5AP4YKAX/FQTsN/rgAy8Q+fYhx+ctBvrvBgQUFB7rGQT2D+jo/TEZ9No\#
        d0wAnEwjo8Qf7CSn0Fwrt/NgHDy4h39QS6hIAFOnv9RHv6RbbGury5sETCSwG4eEb4w7yGv7v6QbW8xPgF+H25tc\#
        0AhgEz+/05g3uDQT69v/QAQ/q9tz29vhO9AQUzhHr3vrzCgUHBRDUFgfs/uTz+A1B6+Mm2Brf5+Ln/vwVGhXmGvX\#
        3//L99B0089U28CTp5dT1/QkWHSLyFfYMAALw+g4PCdA89i/i3+Dz/Bn/MhD/Hu0V/QAC6BX1AdA/AyDs3ev77jA\#
        AMAsGCPof+Qbu3QvjDNIkEh/j7OwE7kgSKAX/CQwfAvr/zwbYBej5FA/d7/L+ATgTJf72AxIiBO7/0Bvk9ffmIgr\#
        L"
            }
           ]
          },
          {
           "file": "alexa-63/alexa/246.flac",
           "startSeconds": 0.38,
           "endSeconds": 0.97,
           "templates": [
            {
             "ordinaryCost": 0.7894465923309326,
             "spread": 0.26042741537094116,
             "vectors": "BQIW6f4SFeIRCeQVCwAUGvXm19HO5yAq+fAb6Ac0GegW/OYPAxUTJv3uzfve1hQYBOwt7Qw\#
        3Ce0f2vUPFA4NIvHo0xz45AcY++4Y7PcnAesWyvoHEOwLH/XdxjEF8/gQAe4G8vkh/+f9zg38E94IHvjW00II/PU\#
        M++/x9fQLCOv64x/wDs4VFwjMzTX/A+sR+vr68gP9GO7m8Sr1BsgSIAzeyS/75/kV+QIM7xfxIebj8DbyCd8GEw3\#
        yxyL83v4lEAoS5iDbLOb05y7wC+oHCg0C0RXx4wQsGB0R1CPTG+0T6hf+B/oBE/cd4hHi3BIpEQoV4C/f+gYdAQg\#
        TAvr/JOEu7yH03ykfF/ju6AgFCiUMDwUB++T5Js0i8zsJChgw/tbe+f0NCSH2FQoS6ffnG9cR7EL48yYV+uXb2wQ\#
        SHvrw9x726QfO/9sP7EX59wQF/A3W2wweBOsDEh3+9PvM7eof6UX88/v4BQTN7Aot8egAISLk+fXg3d4I9Sr08/j\#
        dGRPuutULGuL2A//QAd3l/OgI+/v0EPQbEBT4y98QA+MeJNjwBN75JgXmDfPoEwon5QEg998lCOwWLfsBC+wDT//\#
        iEwH/C/kZ3Ac6EfkUC+4MEQfzBA37SeryERIXFNwX5g4vIRkG/+zv9AbmExIJNt0TBg4gBs4Z5wkYJBsC8Pvi5u/\#
        kHQYJHtIiBhYbCMcR6vAFKC/46wvf8ezyJ+oWFdQ6+foA9ef47PQNFjEB9BbO9ev4Fu0FBuQ/3Nz87fr66eP7Ayo\#
        U/h7b/ugHFfT7Cus0z84K8xf33tbz9yUkACnfBfALDvjvCPwc0cwK/xf639Tw9Sc3ASXiAfsXCgXy/gP80dUNEwv\#
        x39fq8TAxBiDv/gUeCwnw6v7s29QUEgHv7d707DQrCCHy9xkh/fzi6vjT5+MXEwLqBewE8kgiCRfx/Rse+unw5v7\#
        F7+wMDgfn"
            },
            {
             "ordinaryCost": 0.7772707343101501,
             "spread": 0.2830418646335602,
             "vectors": "ABkE9PIXDewmEOkiGPMVDOrt4dXZ3Rkw9g4g5vssEukg7fUeDwMcHAzz3+/YzREf+v4t4gI\#
        zDfIcy/sUEAUQFQb41w30zggX+PsZ4vspDe4Yt/MPD+wOFQfy0yME5PkT9/gE2/chDuoQwf4IFdcXHAfq1y4L7/Q\#
        H7vfw6vUMEvD/zRb/F8kiFQ/Z2ywE+ukS7Pv38gD1He/w6iYFCMIjGxLlzCEA7e4X9QQF8hTsJujp6jMBCM8XDxX\#
        2zRr65PUlDwwQ6SLaL+j24SgBCeIXCA4E2RPu5v0vFh4S2CTTIOgQ3w8NBfEKE/wj6gve5QspDwUU5y3j+AUY//8\#
        c/fIHI+E07SLs3yUiF+7u5A0FCR4JAfgF9Of9JdEs9jgFCRk0+NfZ8wUXCRz2EgMX5vvtFtka7UYA8xcY7ObN4A0\#
        jFvvq+Bf17ArbBdwJ9EYI/foF8ArM7R4vDO75ESPu9/za9ekW7jcD9erm9wHX8RowAu/mFRrQ/fLh5uIH+B73/eb\#
        SFhHrwNkNIenxAvDGANzmDfT69/brCuwQERMB1uQKAu0gItLuA9z1LATZCO/gEQQj5/8pAPArBu8bI/gGAuv8TgT\#
        bEQP6CvYc3AdCHf4fCPUOBRH1+RLyQPL0Eg4KEdsY5wUsJxIQA/by6QrpDhECKNcVChwcDMgf5w0VIxj9+vzf3vr\#
        hFgQFEc0rBxwUBckR4+79Kyb19QTa7/TxHecRCtVG9f/y8fX75fP7GSUA+ArP9e72EvP//+VK1eD18gf84ObnAhg\#
        d/gzZAegDB/f5BPA6x9YM+SL42drh7RosBBfaBPAI+QT0BPEb0NwOBCr13Nrk3ho7DAzjAvsL/A/19f7/y+AJExL\#
        f4eHV6CAxEhjwCAoL/Avv5Pbh1+EXERHj3efg9zIkCRT+CR4I5gvy7u3R7egZBBDT9u/vAS4lAxfyDC0B7f0J3/q\#
        83/QJChXf"
            }
           ]
          },
          {
           "file": "alexa-12/alexa/261.flac",
           "startSeconds": 0.49,
           "endSeconds": 1.15,
           "templates": [
            {
             "ordinaryCost": 0.7865198850631714,
             "spread": 0.25506752729415894,
             "vectors": "CRoC6wIDHgIUE/H1Ks8TAtH03efv/A897x8T4BH4CfoLDPQTF/EBFQj+5tfR1yw1CxEL5f0\#
        eKP0a8OECL/QNBdvt0+3l5gYxBgsW0fcgDuoi4vccJfcJFALz2OHX3wgh9QQozgkoAuMO2PoWFAEJGwn+0vrf2Ro\#
        OCPgnyAAy/ucHwvsIEfYFF/4A0xPx7g4NBu4OyPgq++wMuP4CDO0GFfnz0CD/APkM++0Fze4eCN3+yQwAEeAVH/H\#
        r1isM/O4K9QLx3+4CC+QI6xAEHdMaGNzUzBwGDOEa8wb/5gr5CuP79hcFFcYWJ+7PzhYD6/Ek8Bcg5h3/A97q7Ss\#
        KCNURI/fq1AT13/8pAQ027CQBAen54BgDAuUgMPQE2wrv0wwgCvo4/yf49An56QP5++UeLuMV4iT+0woi/dwcAif\#
        +/hzw5PL2++QbGdwZ5DEc4Pgi5OPpBBX/EyPw+Ov3CN8SB9kO5kEo+Pgl79rZJgz8Gxv4EwT1EuIU+vvxwSIG7Q0\#
        n3fTnKgH2Mf7eBx/59gT69gXsuRb45QwW/fz8JR38Lere/ivuDQ/w4fj4wRb/8hUhDQ0CGS72Etjw+SzrDyLt2/z\#
        3yyH64xAHBgUEExT8BdoVBijnGwPxygD4xh/l8ybsCwcD+yDz/Nku/zHpHQH+4e0K2CTtCivm+x3m7/IDCOgPCQv\#
        UMwXv483s+QsLISoj5RfT8QX87AkaKBrcIQHXDQDzEhPz5jn+xhTjAfUD5Q4UJArEIBfkEBYLGQ/98g/oyhLpEuj\#
        48ycNGhXGKwbqAwcBEfoF++rU3Ab5Hfzw9C4XFSXYLhf17RQRAuIPAeHY5/QNIwLy7jgIFBTpFRsD5x0lBcofAf7\#
        h6O4FHg37CzvtC/3xEBz92Q0Z/cUzCALw5vYFFhULCjD5EeYc/SL+0g0H78kmEif43fYBAx0QHCLuAvIn/hX20QX\#
        87M0kFi722gb6/hoKKx76+QIk/Rb1zAbw69IaICft1BP4/CP+KBIJ9Q0w8gvpzwfp8+IPHCHi3hgK8x0PIw8D+hI\#
        58Arx0/vm8uPwHSLb9h8a6BEhFRD1/wk4AQcL1Pbh9OHiGx/a"
            },
            {
             "ordinaryCost": 0.7814631462097168,
             "spread": 0.22585725784301758,
             "vectors": "Dgz/GgYFHxoQGgfeG+QV9/f95tnzJOlG6yoG/TDgEPn//v7n7AnpCA4m+djIGgclDBYb6QQ\#
        LH+4N3c8DJez9Bs3z4+DpBAssARQa3PcUCOMV6tMpF/QAF/D44tTa5Q4i9QUixfwm/uQN2PAnBwcLKAr/4Ozd5Qo\#
        QAfInwvc0A+kCyfUdDgkQHf352wT19/4M/uoayPcjCeL/vfoSDvoaHPfw2BYG++wH/O0Py+wXC97/zAQOFO4mIfX\#
        n2x0P9+AG9QX92+78CeID2wcSGNYjGt3X1hEDBtQS9ggH3gX1COgC6gwUDsUfIebR1g0F6+Ig8hIg4hf5A+Xx5CA\#
        XAcsYJO/k2gL73/Mk+wky5h4B/eX01hYO9uMmKOoC3Avz1AEcBu0v+xr98ATu4wAC8ekkKNwS4yIGzf8n9dkI9x4\#
        D+RDj3Pn08/AlFN4R6S4h2eol4uDp/xb6DRHo5PTv/vQbB+MO4z0o3+gh5ePWIxTxHBHwAQzsCesU+AjmzyQP3fg\#
        t3vjiJA7qMP7gBiXw7gT++RTxyxYA1gUe+Qj8HxvfLPPh9yzpBQj32gn5zBMD7xUtAQ0FFz/cF+zxACnrCB711wD\#
        61yAI7BoQ+AgGGhXw++ceERb4HAnpvP4I0yD3ADPs7g38BRrv+eoqCR8GHADtx+AU4hv8DDbi9Cbg7u0GEvoGCAX\#
        MMAHq29fxBAMOHCob2RbS9wD77hUYKBvhDPbiCQz0IQje8DjzywnsCO8I8RYaHwG5Fw/wFBsOHg3rAwnfxwP4Hun\#
        5/iQSGRLBGAP2/wYUEP32DO/K4PH4Mfzx+S8hHCLeIB0F6REP/uUJFOje6e0LNAX47isXHhL0BSIR2BIn+tMUEAf\#
        o6fH8Jg8JByr2F//7DSwJxwkQ8NQvHAz54vX/HBUUBh37HPMi+CgAzwj76tsdEDn83/r8CRYUGhXjDvof9BT4xwL\#
        s3OghFjj13AT4BQ8LJxjqBwEc9RHywg/b6ukaHDD0zAv+AR3/IxD0Cwsh6hH4yQje+PYQGDHk4BAD9RMRIwXnAxY\#
        a9woMv/Th/PH3LTXw6RUd/xIPFQv1DxAW+A0z1uzi+f/nJDzn"
            }
           ]
          },
          {
           "file": "alexa-20/alexa/293.flac",
           "startSeconds": 0.52,
           "endSeconds": 1.11,
           "templates": [
            {
             "ordinaryCost": 0.795646607875824,
             "spread": 0.2894858717918396,
             "vectors": "AvoY5/4eGesV7/MsF/kQG+rew+7Z6gYcDPMl4QEmE+QQ4AsoIfoPE/Pkx/zi6QMXDPQn5Ak\#
        nBNsF1AoZIvQVF+vlyBH36QkOFe4l4ggpBeME0QkKHeYWHvPnziYC7wwMD/II7ggcBOv91hH8KNoZHerSzisG/vY\#
        SDQ/27AkIGOr87RUCL9IgHvHUyhr/7vUaBBz28xEBGOT29B8JKNEXHQjdxAn24fgfDiAQ9BwAHe/26CUMHdMVHg/\#
        uy/ft3AAhJBYd8x4JIP8B3CAKF9YXIgT+0ffs3Q4dHv8wATAECQ0M4hIeFOcRMfYN4gj62ScKIu4gACwPERwE4wM\#
        OEuwEL+wf8CkR7C8NFOH6ExgUGB384AYVDO3/INMU8D8Z/CUTB9TeHQIIIBv/8RAL/PHsHOf/1jvq+CoHBNzoH/8\#
        OI/vm5iQBBAnc/ur3zTrt+xvzAe3jAf0QGOLs8CQQAxXM6e8BwjLzARj5BvXc/vYTBc3yACv/FBPL4usD1yvv+Bn\#
        0Bu3o5/QX9sUIJzbtEBXl1/oD8hjz/iQJCgT70OATANINDALeKP/58+j7+/4OKik08Qz1zPwF5t8bIendKgD6Igr\#
        0DgX8+iwv1PsM3/sM8+4fKP3mLP4AQxPw/RIH5g0exfYj7vwJ9f4TFgHbLgcFPxDy+A8Z8e4Svvoc+xD58QwV+RH\#
        OLPkENPoS/wAS8t8Oz/AhBSD29RoR6ATVHfkCK+019f8F89sG2uIHDCQL7Rr84vPkGuQCGvY90f0I9OP/39gBATA\#
        L6h3x5OwDDucOCeQwyfgZ/AQRzs/m9zAaAyDr7+4CCuoCA/sXyPgd+QcE19Ld8TMoDSLg//oEBe75+vwBzfgiAAD\#
        14Nfn8jYpEyTk/A0H/vPp8PXk3/ImBfbo9Ob37DscGynv/h0D8+ri6vfQ6PMWAPXeD/779lcCERntAh/98OEE1/n\#
        P/AP4+fvt"
            },
            {
             "ordinaryCost": 0.7689709067344666,
             "spread": 0.2880990505218506,
             "vectors": "BwkQ8ukVIOwa6t4eDuX2Atzf2tva6wMr/gYh4OYeDNsY2vYyBv4CGPzt2+PY4wIb/vQl2O4\#
        qA9cL0fEtExEOE+vz1//34vwOBOce3PMuANj/w/wdFwcVFO/w3BYR6PcKCusI4u0aDN3+zwINJPsnGuzf2Bkf5uc\#
        NAQXy+uwAEuEE5RAMJuMoG+LN1A0W3uEQBRv3+//4DOMB7B4MHtsqHfHPz/4Q2eoZBh8L/RX0EuX14SAKFNAnHgr\#
        r0vgF0fceGBsR+RvwHPIB3yAHBs8wJAv80vb82wAaGQcpBSroBwMR6w0ZAOAoN/kQ3wQF1h4JHu4XAijxDh4P6/Q\#
        I+eQcNOsh6CIX6SgSCN3yDCMCFyIA6PQQAekSHeIV8zkr9ygY8cnXGBQAISIC9wAP9fT7FPn+2z0A9CYO8tPjHRT\#
        /LAbj7RoA+gvu8vjz0UH3+hkB7O3lCRsHFejj+yAD+hfY1vQCyzv+BBX98/fhBBQJANDoDiL8DQzVzPoO3zbvAhz\#
        49wTl6P4M6sX3LiXyGQ7pyggD+hn2CSkADhMDy9oRBtwODPPhLf327uz9AfsIKSQw7BgCzOwI7eweIN3oL/z2HwX\#
        4Efzx9y4k0QEY3vMb8/ofI/btLv75QQ/y/Qr+5wccxvgt6/UV7w8RDgfjKQsDPBD1+AwU6ewVxvQh+AUH9xII6Q/\#
        HJ/4HLf0X+woT7tkVz+ccAhX2+hMI4QjME/0PKvM28AcF7dwG1NMECx8F8hf15/feC+cQHQI5zgUL8+0K3Mv1/S4\#
        F9Bvt4un5B/QSCe0kxAIc+AQV1MLe9jQUDRPv8vP7//cBAQIRyAgf9ggL2czd8zwcFRTuBAj++/r/8QT1yAUkCf7\#
        83d3h7TsiGxj3DBcG8f/55f/c3QcqDv369enm3UQdJhfsCBL26Pf72wHW6QsJDQLpBvn07kkGJBXwGxXy5/gX0gT\#
        V8xjv+Ano"
            }
           ]
          },
          {
           "file": "alexa-92/alexa/299.flac",
           "startSeconds": 0.63,
           "endSeconds": 1.25,
           "templates": [
            {
             "ordinaryCost": 0.7742488384246826,
             "spread": 0.25247716903686523,
             "vectors": "CwkO8vwXEfIZD88XDfkSFeDk5s7Y8B8s+fwU6AMzEecT9doc+RkPL//n2uzc3hUT8vAk5gc\#
        9BOkO0+YLAxoFF/bmyQj05vkV9vAc8Psk/N8JuPYOE/gHIvLhzR8F8/QD/u4L5v0e8tsCvQX5C+MLJQHj1zEL+O4\#
        DA+Hy8vkD8+r4yhLwEdMIH/PL5S4OCOEL9Pvq6vX4B+z+6hX6HcEWHuTK1hML++Yc5Qn88gX4B93p8iv7CswdJwH\#
        bzBYF8vgj/hQL/AfwHeLu8zP4AtUuGA/5w//07/QkBwcm9BPZHOP57ioF+vQyJAUOzgjz2Q0RHQInAyXZEAkC/gU\#
        R9ewkJvEbzxcV4iMTCPobDC/l/xQRBf0Z//McG94X4Tgf7iwRDf7gAxD6FCkNEfMB/eoKA8kI6TccCCkuEPbjGQn\#
        3IioAGAb85fP1Bej6yTfu8C8MAvznJQz/JQrpFCn07Bfl7+nrxy7w8R/6Fg7zCxEEH+32CCn8+xDY4+EHwyzq+in\#
        yFhjsAgwP79kFHRzqCSXZz+j84Sz2AyPvAAni6wcb5+MoJifoCyDi4ez//xgDEjTvCAjt5A8Q7OI1NyzdF/v75PP\#
        8/RoBFh/rBv//yPIKCPAIC/vKK/HL6eLuIAAHFRsU5QP23+r19AodLevdMfHmG+vhKAAC7yMNzPQD8O4A4AUbKQT\#
        fJgT9NvnlLAkN5QT/v/kdB/AG2QwJDA3RFhQTKgsFJAsS6OT7z/AkEPn95hb/Bf7BDgYrBBEpEvkZ89j92+oNGAz\#
        z/CEA++bICQYp7xE58/Ma99r51eUAFynvDBwSCtnnAvgf7gos4t8e7ebx3OL3DS7wGR4RA9sAAwMJ3gchztMb6fr\#
        74N7p/zkQFBgU9esXBQT01xsK184Z+wP83ujm+DgiExMS8wUnDATm0RT15NkSDwn16ePn9T4sDwwE+QsuDwLuzwv\#
        m7eAOCQj5Ctf9+DI4GBHvBgYgEfUO1RbT+O7vChj4Fcv+GAMdGhDqHQP6+OcX3C/Z7/7xFSoO"
            },
            {
             "ordinaryCost": 0.7599336504936218,
             "spread": 0.2466248869895935,
             "vectors": "BhwD8fEcCuwU+NgVGfgHENny3sfi6hgu/RER3/Iq++YS3OUbCw0KJAPz2tre0REUAP8i1fk\#
        0/vMPyO0ODBIGHgfx0e/21QEQ/PAV1vckA+oPrvwDCfwWHhPw1gML5/IB/OoN1P0VB+YNtv8ADO0YKRPp2xAX7en\#
        69ej24ff8/u0Mvgn4Dt4ZIP3P5B0a+toI6wLn7fTy/O4K0hUGF9IbGebH3QgU+9oQ4xDu8Qnv9uT82iQHAtYkHfn\#
        XzQsN6e0d9BgE9gntBejw2igH9tg6FgDvxQQC6vQfAwgh6xfWBO/y4yED8ec+JQgN1wcF2w4PFPYZ7h/VCBb77vc\#
        E4OQwI/Ab2RcX4hgW+OIN/yjaCCcNAPgP6fEmGOwS3Swj4xwS9vXY8xTvGzMP/+359fALBeX76zQqAw83/fHZGRb\#
        vICcLDwL/2v3z8/D1wir63yAN9vPrFh4KFgb9Ch3r5iTf0vHywCcB5QcKDQPrCBcWEukGDBrx8Rvd0ekKvSbu9yI\#
        EGBHw/xEg+NMUIRzeEyHnygAA2RLyACEG9QXx6gQt89kfKB/eCiDo6wIBAgwGHjv1+fMA6w0aA+orPTXVGwP19An\#
        2Bhb9FR3i+/QKz/YAF/sQEfPELfnO9eXqHwP/FhkX4Pn/6fvx/g0lI+feK/bXIfjeLwb08B0Qye8K//X75wclIgX\#
        eIgHyNwDrMBT65/sGwegbGeoG4wAKBw/TFhEUKAUSKhsI/+IH2OkNGPL+9Qn7Bg7DEgQrAQY8CgcLAc0E4Nn6JQb\#
        t/g3vCvHUCP4n6xVD5gQLCN0E39DuHiLxGAr7FeDzBPsb6ww73vYi+ez849PnDifqGwz7HN4E/wUR3RAfy+4l/As\#
        O3dPV+zULHAX5FP0h9wAD3RwG3/spAhsC5t3i5zIGKAryGw0Y+wH6yiLo7gUZFhcG7Ojp7jwPIQLgFwse+Qf6yyT\#
        h8w0OCRboC/MA7yoDIQDaHAsi/wYTxSzb+Rn5AhvlGf//BRQHKAfgIwwG/vYU0TDL9BzvEicA"
            }
           ]
          }
         ]
        }
        """#
}
