/// Written by tools/train/embed from what tools/train made.
enum ComputerText {
    static let json = #"""
        {
         "format": "noctule-enrolled",
         "version": 1,
         "name": "computer",
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
         "ordinaryFit": 0.378271222114563,
         "fitSpread": 0.7692756652832031,
         "thresholds": [
          {
           "falseAcceptsPerHour": 0.1,
           "threshold": 1.88901
          },
          {
           "falseAcceptsPerHour": 0.5,
           "threshold": 1.78638
          },
          {
           "falseAcceptsPerHour": 1.0,
           "threshold": 1.72743
          }
         ],
         "provenance": {
          "recordings": "crowd-sourced recordings of the wake-word set",
          "seed": 72,
          "testedRecordings": 77,
          "testedVoices": 8,
          "negativeHours": 11.24,
          "missPercent": {
           "clean": {
            "0.1": 1.3,
            "0.5": 1.3,
            "1.0": 1.3
           },
           "10 dB": {
            "0.1": 6.49,
            "0.5": 2.6,
            "1.0": 2.6
           },
           "5 dB": {
            "0.1": 19.48,
            "0.5": 10.39,
            "1.0": 6.49
           }
          }
         },
         "recordings": [
          {
           "file": "computer-12/computer/074.flac",
           "startSeconds": 1.29,
           "endSeconds": 2.0,
           "templates": [
            {
             "ordinaryCost": 0.7738260626792908,
             "spread": 0.2602558135986328,
             "vectors": "Aes24gciGuwcBPcU9RkVKAvx3PvV3xoTD+Ew8RA+E/gT3+/3BBYKJfD32yP//QUiGvQJ5vY\#
        OHeEMz+f4I+kOHNbj6x4GF+Qi/QHy5vgK+c8J2QETMOL0KO7f1xjs9t8W7vwF3QUZ+c324wwgD/ATNunozBDn/Oc\#
        L9fQXzxAK8dvo2xMHGOcLN/DyyhP88PULA9UZ1xwF5vHr3w8HAuIUL+jv0h4O7e4Q+r4T1QcCAAvo9QbuA+gTI/L\#
        s4yEl5uIaCNP4+gnlAw/sFQzcA9YdCPjt1SkF+9oy9t0P+hvkGvfZCB7s/wwIBQndxxr86+Qz/vYLEB7VLfrY9Sj\#
        z/Bvu/PXwxRbx4vYaG/sFByzOIen18Cj0EhTo4/j/0h7q7fkfJA74+jbdC9EM+Rj7IBzU6uoP7iP3/xgNIxHs6On\#
        5H9YOCwrsMdrs8/kD6w/oLxMlAgvv5OH3DdQJGvwSMfXlHBr48wnNHh0l7gUY2e0FIO0BFQsTMwrVLhUA6hXcCgw\#
        l8v0u3PT8EfH+Ax4aNA3WMA4M6yLuAfIc/O4x5Pv+EAHz+RUBOQvXMfkS/TT7C+sZAuke6hP7+wbvDRsVKgTnMeM\#
        cBkT79OcO/OMW9iAK5gjaDQ8TGfjrF9kn+kP69+UWAf3u9fsPBx/HE/0LDef2C8MEADwO8/gs8uHiGeoACRzLD/8\#
        I8v3gCNnv6Crh2BMY7AD5IegJC/W/ByD+6CHk6uju4xLvzQUVBCnoDeMaC9nP+A79+RTY2u/t6xEN7BEvDDvl/d0\#
        REdX6Bf3+F/zq5+bj7fEQ3xIzFCnz/tYkBOcfHAkMFfUF/Qjl7eMHwxckBh75AtMYDvYkDRsLDwMbCiTc7O8Nugg\#
        XEQ0YB94WIPgp+iUDGwMjCxfm8fcauv0KFwcSGff0HgAy5ysHHwggCBTs/P4jvv0BGwkZGxHuBPcw2hURFgocFgw\#
        FCxYgvBL7MQMEGxD6/AgjzgYIB/8SDAcOBDYu0Bn5IPL4GRH//xIVy/sBDPIOCPsPDDU83iv4A/HjFgz4ExESzPr\#
        +D+n+EhIICjMy8jbj6PbWIg3zLRAN4gkHEuPtARAF+yo0/hPU1/zUIgv/MBIU9AsMC+Pj9QQCAg0xCQjI0gTmFA0\#
        JMQoS8B0S+dzb6gL1/wIbGQfD"
            },
            {
             "ordinaryCost": 0.7682229280471802,
             "spread": 0.24798935651779175,
             "vectors": "+B5B7fvwBfwAGwUR4AoOHS4X5P7NDwgcBAMx7A3rFCoE9usY0gfuC/MU6TP2Cfg3DwUV1/D\#
        0IvkCydr1BfH0B9EF6PzbGvUvBw0CxO3wCeQE5uMpAAsCJ+UN3PDO/vgc9wIBv/ACANj86vYhCBkPMegGzv3i/uo\#
        W8PAJwPgK8+Lz8gclAx0SKugExgjzA98O+NEExA4G8f/y/AgW+w4ZKuLt1RsQ9dseB8sL2w4A9w7wAxb6/wgWJOn\#
        c4S0X79MjDeMG9RHe/BfyEyLl//cTF/zY4i8L+NIzDPEXACDcDgngDy3t+vAH/w7k2yP45uM7BvsQBC/OHgLZ+yn\#
        z+Ajt8P3w3Bvs4ecrEgYHAy3FJfvo/Bv7BADg1v0F6xjo6gAyAxDv6zHe+uv+BgMFGA3d3eMuFib0ACseGxXq4Ns\#
        DMt4HDvcBKN7z+voW/P7dJBol9AwD7tX6Ldj4GPQbKgLsIRkI9PrSIgog9f0a5esCL+z9DgojJxPiMBwR7wHQEQY\#
        d+fQq5gDtF+z+/yEmLhbeLg4g7BHmEPMZC+sk7gn2DQLz9xEdKBjYLe8R7D36EOgeBOYM8RX+7QzeBQweIQ3jJNQ\#
        H+UwMAPQT9ufu+wsN3RDIDRcQDvzpBssK80IDAOkV9/fh+/cW9hW3GBMGBO/tAdH8+TsE5PwT+OHgEusFDBK1ERj\#
        57f3g8vD36ynj4A4P8Pn/D/oGEfSnByXq5w/c5e4B+CD06xAP8yTs/gAFBdS/DR7a+xPZ2fMKAhkR/BcUBD7x+tc\#
        KFef/EvblGPju5uvv8/oN6CI7/yv69dMaDfgtJf0GCu4DAgzp9eT70SYu9SMKA9IcHQUtFBINC/QKDCbl7u8FxQs\#
        h+BYZCtkTLAQxBicIEP4ZCBbu7fkJv/UWAQ4WEvYCJAU95C8NFQUX/hcA+wwTvfgRCQgVJBH2Af413BwTCggcCAM\#
        XCicUuw0JGP/2IQ0E+AkgywkGBPsJ//oiBUIkzhgKCe7jHA4I/hUFzv38B+0F9OcZCjkz2igA4/LQHwsFEwr73Pn\#
        rDer6/fcNDjgn5TDqzPrLIg8GHgb+6wfvBer28gAEAisq9hzTwvjZKQUSHgj4BRD0+/Xt5/gB9wkqAxjFzADwEwg\#
        SIwL2+iDw6fDm2AH28P0hFRO+"
            }
           ]
          },
          {
           "file": "computer-25/computer/086.flac",
           "startSeconds": 1.34,
           "endSeconds": 1.97,
           "templates": [
            {
             "ordinaryCost": 0.7841658592224121,
             "spread": 0.21955782175064087,
             "vectors": "/Poa2QsxEegWAO0bFxQIIP7tzu7b4xocC/we2wY7DPAP0+sOKA0CHO700fno+gEhAQEZ2Ac\#
        s+NYPy/8HKPMNJPXwzg767fsPBfYYzAYx+eH00/kCJPANJPzozRoK+wEM+N0P1wkZ+PXyzQcEGtcPJQ3a1yQF/Og\#
        N8NgY1RYG/Qfr4xwGBdMTLQzd4iUC7u8U+t8V1CT8/wDp4hj/99AMJADv6TYY6PITDeMK7gbrCxvk9Bnj/soTB/r\#
        v5DMF/940Eun+/gPiKwblBxLq89kTARb0xRz05Oky/vQREw3NPfbf9RX/9SQD9PH4zg3t3fIdGfIIFCfXPuT27BU\#
        BBint4/UE1gfx6gQVJhXo6R3qJtcK3f/9GCDT4+cH9Rj6DxgZJhLgyfL5EcoF+uv3JwbbCgH++BTwIxAh+hfwzNz\#
        259gGDeYaM/feHwfx+AnrGBMe3gwSyOYC0+bw/fQSJA7NLAL39Q/tDAgQ4OwnwOUT4wXrAQsFIwPfMAf76BAC/uI\#
        O5tUx2Pz/5SDtEwftGAL3K/348xgZ6tYY/cof4/bwAiHmAALZA/sCHuvy8ycd5dkm7/gMzO7pEATo8vLWD/D0COP\#
        p9Q0P7tdD1hICzg7t5fH19vj8+wXzHP35Ahj6xOY92Sj87QIH8fYBACH97Pv/GPsW5hQI1tVG4zkC7/8B/gwLAyr\#
        w9xAEBB0U6AIk28gm4xIIAB4HHhz/7yXv8Q8G9AIz9/wu1M4T7P4FFx77LysP9xDu/xQG8ARBFAEZ1tn97frlICI\#
        CQSkX/vvuBRUJ3O0kCvcg6OT/4wXJMCELKSYC6PAN/xIC6OALD/4e6AscwgbTLTMUJQv++P8R+hwJ3fYRDfQW9gH\#
        6zQzxFhorEwft/Q8q/yT3yAAa9+cJFxbr7goTByMfFw/9AgwtDyX8vgUL7tLuDBbl+RcT+x8WJQsA/P8wDgvzwQb\#
        +5tPkCBfcABgf8iYWGQYK+wYxCwQCzf7y7tDTBCPsAQ8e8QgrEQL8/glBCA8D4/XzBtTWFiLa"
            },
            {
             "ordinaryCost": 0.775379478931427,
             "spread": 0.21433639526367188,
             "vectors": "1DP//P717uAj//Lr6QH4HCAn9ubnNwUCBwwd2/UQDeQDw87zHv73FeT84uDmEvYdAwsUy+w\#
        E+eEF2dwVCgcBLvQF1NrTAP0P+fkZuPgP+OEA3+UWDAsPK/X2y+nvB/sT+NgVu/oQ7vT64v8lBQ4aL//00wYBBuw\#
        W+csk0A8E9AT69hAW9QUXLPri2CMS9OIZAcca3BL59hD4+Rv/6/0PHOzq4TIU6eAn/+II7xri/Rb0ACDk/QALBuL\#
        d6zIZ6tQy+/L3/jPcEwTqAybk+OsD7wrp5yf+2uM3/wH+/zTXIvrcAizqAwL73AH18CDs3+Mo9gX5ATvNK/XhCBb\#
        pDg3ozPYRBBrz6fgUBRjj2BfkHPLo7+XeIQbc3OYFHw7xDBwkFhECx+QHFt3738r/EgPjFPwG+vXaEh4h+xYJy80\#
        K/t8F9sokHgjzJQ705/jmDA0M4wYdvNcP7+T69uYfGRX2LAjx3f3uB/sH5OMuvuwV6QHz9AQbERL8LP/v3BUGA+E\#
        E88oj1wMF5xT5BQwS/Q0JKvju5CsU7tYfBdAi2wP5ARby+xHw+ggOGejq9zUa69UvAfkNxvnhFAX18PnY+e/9GOr\#
        uACAA8dNA6BMI1Afb/Pn0/Ov2+PXwFPP0+yX1yNE23B4D+AvvA/37AxP57vHwDPL99CD10sJD1iUC/RLyAAgADS7\#
        18QT39PcQ+hUI2rsy4vz2DB8LEQn0/yTt5Aj6z/gm+RIe38Yk6en2IAP8IA3zAhXZAwkNu/EqGBQL7dgY2fXdJBX\#
        6FvrwCgLlCRQCvOkXEvwSzPQN3QHXNh76EPXlFAr0BwMDwe8NBfgM0RIS3wbjMiMBDPLnHBPwAP0Pvf4KBe8W4CX\#
        47Bb/HAoHE/DdFAzx/g0KuwbxCOAVBEPs+hsYGBD6GgHtFwz9AwkLyBDk9t8S/0rmARAeGADzIQbvEgcD//gIyAz\#
        g8+kTDkve9x0lCv/zJQkBDggF9fsA0Qvh/vAHGUzY8R8k/Ar2EgUMFQMV9gYCzQLk/vcDHUrS"
            }
           ]
          },
          {
           "file": "computer-33/computer/090.flac",
           "startSeconds": 0.63,
           "endSeconds": 1.19,
           "templates": [
            {
             "ordinaryCost": 0.7886971831321716,
             "spread": 0.23964762687683105,
             "vectors": "EAcJ9fIdLtwd5uT9NQALAenf1P3iAwQl8g8D4voVDtEm4ewXM/8LEAfnz/Pd8AUd9Psg1xI\#
        i7tkV4/MQIhUGKQz51wHj3x8QBuck0gM26PsNzwD4Ef0FJwsB0BL08xEcCMwW4xQe6w8B1QTsEfr9Jv342jgb8fo\#
        UCNUL5v4AERbt6AngA9gJIf35yjEW+vMp9t399BbsDvzn9yTmBvH9IQv1wDoZ++4bCff76C/dK+zm1SLcCgjrGP3\#
        20xD69/shGw/p5h/aIeD96BHbHvniGgsB2A3r//gvEhXp2AvWFeQFAgkKHxzQLBX61//lCfkeBhAA0/zi+/kD9xY\#
        MKRvBK/kF0QbvFvQYDAUQ3eQI5vkC6BQTMAbBIvPu5Rn5JOoVBBAW2tz+6P7v7hYPP/TRIObl6wsBFeoTARQX2Ng\#
        E3Pvl+BgPP+PsHd7n8QgB/OoW9RMu0PQMyv7a+x0XIub0GvP87vkA3/cdAQUx0f8Y3w7T/xcEC9gNIfEI8gwN1/4\#
        p/g4N2O0NDiLg+QXqEN4dD977/ggi3vND6RwG+PbpHxvv/AjtBNIcEP/89goOxOtA4jAJAA7dEhjo7B0B/uoNBgj\#
        7+QIHweU3+zX5FhzqGxTz3yca9PcK9fgV8BgQ0OUrDzXoFhnuDiIG2CEY6fT+7fsf8Scb3vcbBCTkFyECBB0S6yE\#
        h7vD+7Os+CRYb2hYN6g/gFhsOCS4S9RQF+fvw3fpJDSIZ5hL76gjoHRgYHS4G9wYF+fbu7eg4EwoP5zzr1gHvGRU\#
        eLyIA/wcE/fDv6fIrDP0O6jvb1/v1Fg4eOhkEAgUTBP/o5egcCucOADPR3PoCCwYgPgoLBQUcCxLy2+QTCtX1Byf\#
        V3/0EBP8oMgIEBA8tBArv5eUGC9byGyjQ5wANAwIxLfQHAQ8zBwP65vL9C9bkFyHO"
            },
            {
             "ordinaryCost": 0.7780330777168274,
             "spread": 0.24515050649642944,
             "vectors": "EBUV3vMGIvL61NH1D+ns99Dx6d3r/w0qBxgT3O4MDeIL6sobDPTwGOn27NfW5hUj8AYWxvw\#
        g9NUM4+cc+xkJMgUC6ujd6BAO8eQYyPgz9+kJ4fAI/iYUOA0C4RD9APUR88kL1/8V+/cB3////hUfLgjt2R0e8Ng\#
        X+cP96Q34C/387hDuBwgfJQTo4Sgk7cwX99Pz+ivbAAX0/iDf/QEYEwfk5Soa780UCvbx1DXXIPXn1/zWBPv6Eff\#
        x6xX2COcqDhDm2iLgIun45fXkB+zpIxTy2wTh/+UuAxP21Q7jF+P2+PQRAwjnOhr82P7SBeEl+hAY1f3xDOcB6/I\#
        rHxfoLgH20APwG9sf/AAh2OUV+vf81gAyJgvnIPjl4RX9Id4O/gEh0+AE8vPt0gIrKPrzFuHn5RH1GNsR/QAm0N8\#
        J6/Pr2AwkJuwDGt3q6RD2DtwY9/kzzfIE1/jk5hkkDtsPG+X37A7z8e8bAOgn0gAA4wPg9RgW79gcHeMF8R0I3fw\#
        tAfsX1vT8AQve7wjs8uEkFeD+/SYQ4fhH6hsA6ADhEALz/gHy7NcdFPj6/igH1epJ4CcK/RPeDQf6+hPv7+EJAQI\#
        F9SMAxOI+4zP/DxbkFQ/49iT/7Or86/US9SQDz94w5yrgEhXrGSAA+CH59O7y1/Ua9B4Q0uwq5wvfICIBExr5ACA\#
        N5fj3yOsy/xYP3hIa2vfhIhUEGBPyBR//8Aj8uu04BQ0L9x0C1ezdIAoAHA/fBwkA/AH4we0aD/r/6Dr+0efjIQP\#
        9GwndFQcCAfz3xPcKCfMC6D/00fXxGPb8E/3cEBgT9QLxxPz7Cur++UXn3wwJBvP9Gf3oFCQK7wwAuQb3BOQAEUH\#
        l6hsd+PoDFfLwFyIH9gcLvQbz/ewLIDzd5CAOBu0KFwD+Dhb5Ef0Sw//LAugKHDz2"
            }
           ]
          },
          {
           "file": "computer-36/computer/097.flac",
           "startSeconds": 1.17,
           "endSeconds": 2.03,
           "templates": [
            {
             "ordinaryCost": 0.7496632933616638,
             "spread": 0.22984015941619873,
             "vectors": "DQ4X7wEaJ+kc8tsbGv0HAPHj1+DV7BspAgMN6fs1Hecj8eocJAENCf3izfbV4AUWA/UY6QU\#
        zFOQi4v8eJBALDQPlyQfo2QkRBPcm4w4vBd0a1gYPKP4PFf7vzg7x2xIOEfoh3wsu9d8Uxwv6G/ANIAL+1yTy5Q4\#
        IF+oY4QMj7+oEvwjvF+APJ/v/0ib79QMCE+0IzgcNA+v8xQnyE9gOL/j61iz+8gD4A/b6zg77BOvy1RQICM4ML/T\#
        u0CoL9vLoAu7zzxj7/Pr/6BwQ+s0OMfTt1CoU8OntFOXuyx8E/wkB8iAK99MHKPDh3CUi7+36G9ff2iUBBQz09B3\#
        87OARJPTd6SsX7uoVKdby6iDsCBDfByTj6AYcD/3e/Sn96OMgKOXz9iLjIgTb/yPR7hMFAhLm8x7g8uAWKfTuDRv\#
        ZJu7mAAvT7hzu+RDm5BTLAOn3Mfzl+hPfI9v1/gDi/CDa/g7t4xLPIfMFKAfw8/DzGswT/vj8Dg7XEBTo5QzdPe8\#
        SGg8L8dnu/dYA//kfFw/KHgni2wnlL/UGFgwl5tv23+v09vwkFhPAJfrw4xX7H/wCGAMt3d3+0gXp7gsaERDBH+v\#
        69R0LCfT9EwQozN/63QvV8gwMGf3WHd/3+SERAeX+DQMWwOT44wHLCx/4EvT8F+ACAyAF69L7BvkiyPr13AnQJyL\#
        9//MKEeYOAhkD0+AGDAIZzQEG8wnJHxD39ukLA+IV+xYLwd4NEQAP0Q8HBR/iJAXt8PsP9+UOABIGr+YZFt34+Qn\#
        sHSj/Hgnm1/gZ9fj95wLVwQ4WCOr15Q75KQPpCfXP2x0E4QfsFBLs+xpBDBD07gAHKu/9Ftjn6gP1+R3kCxzxBxF\#
        S4Cn4+QkZBPAOI+YHBfngBSvpCiX5AwJIySkRCv0lAwUQGfwEC/Tf/SHqBTH6Ae03xx0e/fEYCBQM/iABH/fg7Qz\#
        6Di7379orziIXAfcYARr87R38G/bp6QUeFy365NQk2BAY9f4KAx/2/BnvIt4F+gA+HSv41+cP0AYP/hEIAxn4Agr\#
        0FdUK9gNMFSLy0vcH2fIFAxYWDxfw//L4ANkF9PpPCxXtzhoG2/nxCBIjJxj78eIB/93/7OdFAQ3w2Rn7y/DeCRY\#
        sMBAK8ur+A+v95e8z+/v24RTrx+PcFREzLgAHAfYPBfYN5u4l/fzu9A/Yy+TfEBU6JvUIBwYSDfsK3PsX9O72BQj\#
        N2ujsEhJLFvjxEhIjCPkE4gUO9uv4DQrMAfgHCyFHBgX1EBUvB+r+6i3p+uIPBhTYJBIiCC0l6AfwCBIvAO8P6yT\#
        SCOsIDRvpJRkfBzsZ7wbqBA4l/eoU5R3PEfD+AxvrICIdDD8P+QPoAA4e/eUc3g/TFPXw/hjjFCQWDz4KAgHt/RI\#
        e+uAe2AvYE/frBBLW"
            },
            {
             "ordinaryCost": 0.7422880530357361,
             "spread": 0.2323862910270691,
             "vectors": "FRMY4/kaIu8L69T3FeYBBtL/4t7tFgk2BBIK7v0QD+ggCdAgIusNC9js2tTm9BMn+P8X5gA\#
        lEOgeAO0tGP4RJPbg0eTg3gcc+vcu4gkyBuUU4v4iFRAaIwPt0vbr3goNBvcx5QgtA98JwQAIEAMaIPQA0w783wY\#
        NFfAe3/weAucBuvf3DO4iKvcB0BsH8PwBBeoJ3QIJAeYAuwTyDt4iL/sC1Sf+/Ov4/PP80wnw/+n3zQ4MANgaMPD\#
        uziYGAOnwAevv1BPy/PkB6hkT8dcUN/btzi0T8en3EeLizhsA/gb/8SIE7eQJLO/l2S4d7+4LEODm1S7/AAb7+ij\#
        /4/EOI/Ho5zAX5ekUJe702CLoEA3jCBvd8wwZBPHh9y0K5twmH+vq5yjeIwXeCR/X9AkD+xHo9yXi4eASIvfq8CT\#
        UMe/oBAzQCAnl/Rfq/Q3Q/+YLHPro6R7aLd/7A/rhAxfcEyP3/xfOG+oIIfwI7uz5G9cO9u8PIQ/UJBfp/xTmO+c\#
        JGRAc5tfv/+UA9vEuGhXXKBbw8hDuL+j/Cwks4tb74fXs9e0vIRLYJgDy7RcAI+3+CAEt294B1grc8f0yFg7ZIe/\#
        39h0MDub7Cvony9j94BbO7wcWDv3tIOT48yMIBNv/DPkcxt/36A7GARkFAfkIHOAF/yf67dMDCuwe0vPy6RHOGx0\#
        D6vgSFOEM9yb81d8WC/kP1/0C9QnIFBL/4voQ/uIP8SEFwN8iCfb+2A0BBBTaFgbv5g8S7ecF+yADtuovBOPl5Rj\#
        0GBrtFA/r4gsR5Pfx/R7juQEi/f7j4Rb1IgTvEQDN9xsM3P7mHSDw7QY+/SXz6gL/JfgHHtve9Pr6/B/qFhnu+Qh\#
        N2S0B+wEXF/8SJeMECPPkAynlDBry7gBA2iAoD/EsFg8kD/sNEvDsAhPnByrx7+0y0BQpBOwhFA4d7hoOE//w8wk\#
        FDDXr6OEr1BMbCPEkCBMF3BgFCf326/0fDT734d0k3ggWA/UT/Q785Rj8EOwI9vU/DUD60OkR1Pr3BgUQ/w36+Q7\#
        3AN8P7PtOBTb90fwM2uPyCQ0TCxPwAf/58t0G7fREBSL2xyEH2+HdBgchLg/3+e/y8en44u0u/h/91SUDyeDQChI\#
        gMQUFAff27vr54vYb/xgG3CXywtrfFBMuK/P+DgYB+QIJ1/MPARMK7xngwunjBBA1JOwFDw39/AAQxvgE8wYJ/BP\#
        cy/33AQs6HuzxGRoCB/4kwgHz8/sCBBPi2v4Z/hsgEP37DicM8/gOwxrX5f//9yPZ/v8++BYTC/n/+x0B//sz0R3\#
        d9P73Ey7n+Qk5+SsLEvT5Dh0O9v0jzxjj6gL1/yzcAQox5RkUCPcA+xAB/AUvxfLW+Qb2DTjs+QYw6wwWB/4JBRk\#
        T/wA22ffXAQHmEz7u"
            }
           ]
          },
          {
           "file": "computer-15/computer/137.flac",
           "startSeconds": 0.45,
           "endSeconds": 1.36,
           "templates": [
            {
             "ordinaryCost": 0.755985677242279,
             "spread": 0.2016809582710266,
             "vectors": "+wEF8dopE94e/SEO/AwjGRX7zPvd4BIjCwIY/useJtMg8RYABAgsHBcBxgr35QsiDw4I3u4\#
        ENNoX4vH7Je0eFunozv7z/PskCQwA6+0BI+In8fUPKuEbFfvgwvrf7v4bAAsJ4AkRGeIc9Q8bG/QhIfnmtQPu5QU\#
        aEgYT5gsZF+4T6BsYH+4hGPTpuA725BIYG/UW7hwQEfQC4iEJHuccG/PlvhwB2wYUIfwd7hkTDvgC2iP+IN8eFvT\#
        u0jD84BIPFgkL6iH9C/oE3R/4H9EUGPTv20Dv5g0OCw7/6CH1CQAD2Rz3GsQDF/nq5kDr7A8S9hP53SIDAP8A3iI\#
        BEMDxGwH68j/l7BEK7BX6xRkH/vT+3SMBBtD4IQce8i/a+A4G/gz4sgYJCPX84R0A+N0JIfg46BLh/gf7/P/zuf8\#
        CA/b35gwJ/vAPJ+VJ3/nr/wX2++/uvAH/CAD49/se9O8QKNg00/L16v7v+NbrzAsJ/RD3DPYs7+sXJ9gYzPgK6vU\#
        CBdTUzBQT8BP3DgMq6PUfH+L64QcX5vMMDtjVziYU8BvuChUb4v4WGuvp6hQT5e8QKt/o4xoACR7eHizw6/geBxT\#
        l/BT0A98pHuv74hnyMALW/xHe4hX0FR7i/xDcGPAjJwIB8hrqOvDt8PLm/Q/eESPt8P7PH+0cJQIC9g/qLtoC8+w\#
        IChrLGBz26gTWJOAPHQYGAur0FNkT/uotIh7FIQjw7Q74KeoHIBQI+ucB7eYA8wQyKhvCKfcB9AoHIuUCGRoK4+Y\#
        P3vLh6wkdLxnQLPgK+wkMGt7+GgkX5ewc1gLP8Q4SKwvZMvQK/w4X/+H3Evcb4fAa3RPFAQcCHwboOPIU/A4M5Nr\#
        8Eu8X4AYL7Bq8BQUBEvf1Nu0R/wkU0N0ECuAH6xIM/iTH/gb+FQH+H9gN+AYTyc0LANfs8xwKAh7O+P/3EwwJCtM\#
        A+QoRxc4QHN3QCRkNFSXdHA/d+AYl+vHu8Q7+7OApC+zlFRcCKRPVGBbZ3B8UBR/i5xDrAf4pDgn7EDb9MvzQ9/X\#
        k7irY7xXh/gkHHBQQFyj1ASn1EQfz9Nnk9yjF9B75/SUGJAoG/THmAQP++f8VANv4Axq+8iv8DCj2KvXv9ira9Or\#
        vACQbD/gMBg7W9SoKExvvK9fn8hvx8PH2+DUQHhEMAxXX+BwXHRb5F8LmBQ389OQI/zgOIh8P/Sfl7QcfJfsBA8H\#
        xCg71AeQLFDf0Jh74DB734/IdJvMFAr4CChT3GQQaCBztHwkV7zkQ1f0dJefy3Nn8Dh33GRArDRHrGgQZ5ykK0vs\#
        bGuzrzuX/FhgEHxElEQnmFu8NAyESxwEVE+TdzPH5FA76FhQtEgHsGOwQEBsbyf8QENncz//zCg0JDhk6D/f2Bvk\#
        uFhwd1wICFtfb4hr0BQgNDB48F/frBv8uGRQc2QP7FdnZ7RLq/AoNBxVBHAPfCBQrCwIP4/r5FuLdAxjP"
            },
            {
             "ordinaryCost": 0.74369877576828,
             "spread": 0.1761186718940735,
             "vectors": "6gT+DxLu7fID5ebd1+P9CwQy38jx+CsC/NnoHwD5/Qn9/+/V1+r7+gsf1M4FFygc/A4I7vX\#
        /Fe3619D8D/ny/rzu38/6ARAi8wr86usD++QU6NkhCgD+Fdzn2dDb3hwe5f8B5+4a8twR6/og/A8UKAbgzd7p1xY\#
        a9OwO7Noe/u8O4RcMDA0qGgvevQkF6fgj8usT/O/4C+UFxhgCBvwmFA7WxBgb5vMTBfkT+PzhA+UMyRj/AusoGwH\#
        p0DQd4/4PBgT09wHD/PkT1xLsA9IlEv7t5DsV9/kU+Rnq6RTC9fUJ3Q35AsMNFfTv5y8N8AcW6CHd3R3X7/kF7hU\#
        H+LzzFvwA6CkP8AcO6STcwQfn/Pn6/BL96sUAIv4n4hIEAQUA7xjhw/TmE/f8BAr64NkSIfAx1PfxB/f3+wbovvf\#
        dFvbz/gII6+kXKOUsz+vyBfb0/+/nx/7gFfzqEQMV6PMXK9ofzOn99+z7ANrr0Rrt/RHtHwgr2/wULN4K1/cM7fQ\#
        JDtnh1R797xjmIAck0QgSHer35Q8R7vYiEd3r2S0A9CHjHhsU2RkPDu7n7x0L5vEeHPP20i31CSTZFgjx7RUC7uv\#
        TCB8F8eMmIAXr1S/nFgjWDfrb7xfo/wbnAh/W990HHg7w4Rj4LO/x/+ne+APWDhv97wG7COMUGgn1/Af8Lt0CCOs\#
        BDBXNGxv04v3MGdIOFggMA94JINsUBu4qGiHSKBf28gTqINr9IxEY+OAP+eQK8PotJCLZM/oC9AH+Jt35HQkS7t0\#
        T7fTt2/0fJBzeMOcA7g0JGs79HfwR6eUc3AHV5AcQIwroP+b/9QsSC9r6Hd8L7vEO2AzK/xD7Egj/ROUN/xAG8dY\#
        MFOcB8wgG4wy3DhHwAfgGPeQGAQwT7t4gDNP7/yEE5gu8DyD8+QcFHewJ8QwW1dwZCNnz+Sb48hK5BQjrCBACAdr\#
        u+xMe3OQlDeLlDjXsARjQGgfdAAsL8vbY+Rf+3PIsFvT4ES/zFwnUKhfd/QsB5R7X5xn4+/YqChMH8UflJvzcBfT\#
        f/iPZ2A75CxMFEgQLAynz6ij1EBX5GNnlDB/M4xv9Gyj6Fwn0+hz07+X78xokEdQDCQrcARX1JSrXJ/7b6wf958X\#
        0+hggEeYQAgTn9Rv8HiDdJNni4woA6NEE8igHFwkH8wzm3QL0IBn6Hr7p/PgGAtsJ8SkGLRwD6x4M1PsbJQf0EcP\#
        +Af0ICukP/iDnNh7v8BwYyPQiJPj9B9MHBwoGFP8SDQjmLgD85ysctekVH/b44vMJ/hj7HgYTEAbdMv396iQWvgE\#
        GHuz32QsZ8xvqJhULEATnL/n29RkVxgXoIv7s2x0Y8hcFGSQED/roMfX79BwdvhrxEwju4SUB8iccGhgXF/vuI/X\#
        +BhUTtBLgBA4LAyT77hwhDCEJGf79KvoM/BEUthruAhH1ASPc/Qo/CgwCFxMHIPoMBgUbuvnxBBLsFSHa"
            }
           ]
          },
          {
           "file": "computer-17/computer/146.flac",
           "startSeconds": 1.29,
           "endSeconds": 1.89,
           "templates": [
            {
             "ordinaryCost": 0.7833685874938965,
             "spread": 0.2458735704421997,
             "vectors": "/wAX5/Y/DucX2tsTKxT9Burj2Abu8/wa+P4H6u8xAtMO0PwRNAECG/XjzQ/96/AH9e8P2Pg\#
        x/tL+1AgQKPUSHgPryxH+6v4G/d0V3wUe6N/zxRb6IekLIg3o0BL78v4GDMgS4gIN+v/uyxHuEd4KIPnd1SAT6v8\#
        NC94I3hf67fnw1Cb7CNcIJv/d4ysd4/8NAfgI6yLr6vT15jD1+d4FHPTq4zUn1uwIHO3u8w7o+Qrj6yHb7dUQEPf\#
        o1TYa5wIWHv32+/bqHRXmGxfU8NsH/hoBvg0I6w4qAfoOBwngPvHcERLp6SDvAAj0xwkG5BclF/cQFiDfRev3BA/\#
        z+zPp7PsC0vwB8xcYGBMA3RnqHd8I2PTlEiPA8PwB/AL3FxglDyTny/PxB9IT5uUKJg3FDQX39AH3FhAX/Rz5zdI\#
        B6d4IA/QZLvDGHAv37f32DP0b8hAOz8QQ6fD+AwgeLO3VHQXu6AIHEe4d8BUozc8O/AL0AxcSL+fjJP3u6vcPAOI\#
        X9RY91uAJ+gbs8h0PLuL5Iff18PoV7d8XAB4z4+YNBPvn6hATM9sJGeXy7gAZ398WABQy5PwP/P7p3BIdGNgSE+o\#
        H7wAPv+kZAgU05A4T+Q7n3Q4cBOYbGOcSAQ0SvPkeA/kL5wYRGRXdywT0BPUcDukLFxUozfMy5BTu/ATzHRbty/r\#
        rCucGGe8IJBgXy94k1RrlCR3rCxf6xQz3+/X0DQsYFxAPzNIK3Sf0Hib1/yIB4CMO8/P58AMzCvoF2NMP7SHpGyz\#
        7AjQe6xj/5wr/3SQo8/AX8usT6gLwDicZBC8L+gEH4hP31BA2Bdwc9Acq5v3tEBIeGSUV/vcE9Sz8yBQnCNcfDQE\#
        f1ADpEycZNA4P/fIK/Cf9ygwh+NoU/QkD0ATuCygSNgAU/PoaCCX9wgES+N4M/Qrv3gzxESQPNwYY9gEbDxn0vvw\#
        J7t/6/wnd6hD5CiIYOwMP9gQsBwjuwv8A8t3vBw7Z"
            },
            {
             "ordinaryCost": 0.777450442314148,
             "spread": 0.25065040588378906,
             "vectors": "GQsr3PUIEu/0w88BBfviD+j46uzmEvonEBEf0u0J++ME3c4fAwTvH+381uXU/fwT9vgZv/Q\#
        X8dn54uAgEBYIJOT51/Tt/foZ9vEcv+wi8uDz5vUjExMQLu/22AQAB+sS8csb0QsO8fXz7QcRCwkaMPPm1hMV690\#
        RA8Qf4BIC7gPw8xX6BAIXKefr5CEa4tgZAdQN8Bvr7RDv/h/i/fgXGOPf4icj4dwd/uv99jHa/Qnj+hff9PUX/uv\#
        l5SYiz+geEfb4/xfhFQrfECjf/NwQ8xvs0Arx5eQ0B/0IBR3QMPjeBiTv/QHw6xvv0QXo5PcwFAEVCjHNQvbv/Bb\#
        8Bh3k4wUD6P369g8nGQ8M2BHoGOL4yOX+HhvM8/AJCP7yDiAeBiD2y+30/df+2dcXKhfZEff79QzrCRka7RXzxMs\#
        C7N/8+eogK//iIg384wTvDwIT3AoKxM8I3+ns9wIdLPXnGAL53gX1EfkZ6P8qvt0T6fzo7xYVIenqHQPx3AD//+U\#
        R7/M6xd8K7/7x4hUMHtsDH/L35QYA+OMT+fMwzuIAAPvy2w8PFtMTFt7t6g8I59wa9vsv2PT4/PXv2hoW/c8fE+P\#
        07RYF1e0h/eoh5AX2+Pnt4R0N6OQgD+L8+SoKxOwpAvcE5Qb5BgDs1BL16fAYCt79CS8ax/M58Qzl7AnhDe/80fz\#
        m7u0DEPf6ESYFw+Q24RTeAw/WBf4F5vvj5vAEBgMWDicJueId4gziKRnh/gsG/Rnt7fsA3v4j+hQbwNsT5w3TLRL\#
        tEhkLFRvu7QH6zhAb7Pgo3+wY4v7dIRUEDRMADwz27hfytQoOBOIt6g8e5ffuJAYADhMHGBD69TAFsAcLBdceARI\#
        T4QLmHhf/GPvsEhT+7Bz9ug4DBdYaADMH5QzvGRL2IfbgDQj96xkBvgrzBNoQBD756hz8FAXtGvzoBvb9/xXvwfb\#
        SBdYX9jXp3B36EgryDgv7ExkN4hEE0gTT/O0RDEHa"
            }
           ]
          },
          {
           "file": "computer-22/computer/158.flac",
           "startSeconds": 1.35,
           "endSeconds": 1.94,
           "templates": [
            {
             "ordinaryCost": 0.7929971218109131,
             "spread": 0.26619142293930054,
             "vectors": "Ag4t4gkmCugR+O0lDBMEF/f669rI4BocEwMb1gNFEu8I4uAIFxIIEOz31Pzo+gYpDQcD4fY\#
        mHeQW6OoSMfoUE+Dpyff5/Own+Akh0Bka9tQD5AMaIQMKJPz1zev03A0U/O8hzhI59PH13vkLDfsMJvn5wwb95wQ\#
        ZBtUk2Bco7RL00wX9DfIJI/rw2CIW6/cY+9EL2BsX/xHv3A7sBOcGJfXu3TMk5vcLAtb87gX3DB/s/xbeDcoOEv3\#
        r0TER+ukl8OAAChTgIAbd/CTkBQX8CQnluhn66egk9fMAFxnbMPbZ5Sfu/wzoBvnnyR/14voUF/f8+THXJeH72B/\#
        rDhna6vT/3BTr+AIfIQ/s1wjqFMcA2/byGhrV+u775wzrGQwkDxThxtf1+sYP+u8OJf7pFv/24AfmGAoS9wb018s\#
        D8tUPGvUWMe32H/jm3w/zIggY8xAa3twH/O0FGwcgNffpKOjZ2QAWDvog/RY54e8J9Qb9CxkOMfTqKerd3e0T7PU\#
        fBQZO5QUP5Qz8ARoGJPr7LfP15vwa2PcbGAs47Pkd/xTm4gfvKfEGH+T16w8q1/scAhcOAPn7DhLX2goAI9YOGd7\#
        06wUoyuMa9yP8APvyAwnd2BoLMt/7FfH69P0Uu+EM/yTyCwf3Ag7j0zAaIOcBFfEF+/ohweMHDyLsBQj1/CDnzSs\#
        MF+7yEQQPCfc3y+8EIAzpBhb2+S33yCgV9/f3DAQVHPsx0AkLEfn2Dw/4BTXv3RgF/QLy/AQmIew6xxX5APfqFxj\#
        5FTDy1wkA/wHq7f0cHPRA0xfs7P3fGB/wGygG1AULAgLn5wsTCu479Crk1vveFxP5HB8T3w4S//3k5RgHBec0FCj\#
        gz/jtDQv9JBca+Aoh+AHl5gz9AtMrHSve2P3/Aw36KQsa/Acm9w/s2/zyB8UXHivd5vkO8xcNIRAXAxUz8wjq4vr\#
        iCMwNIyPa"
            },
            {
             "ordinaryCost": 0.7755253911018372,
             "spread": 0.24044054746627808,
             "vectors": "+AEwFSXfDe8AHAAK9BoGEhgu9tXODxQZFQ8Q7xT9FQoA0sz1D/ztCskG/PrsIxA6ExoN4wA\#
        NH/EJ7c0JEeXyD9n55+LdBgI99hUb0AAT5+UI7t4vAgrxLPYH7OPb6BAj8e8mzQ0x9AEA9OEe8iEEMgMG4Qj16v0\#
        k8sgM0gkl8xjz7/oB8RwDIQUI7CIZ8eUy68b94BoRCgjx6Ab29hYKC/n36DYo6tEX/NDnAAXrIAvt/hrQCfMK/xb\#
        45igI6ckm/efuDxXkKvftBC/iBPf+9CX41hPq89Yv/vT9DiTKNfHh9CPsABDi9Af91xny5uweCwny+jjKI+Lp8h7\#
        rExLY5O4M9RT0/gUjGBb4yP/uCNXw3N39HBXX/+kB9Ab0FRktBRfywNX9/NH99NweHQPrHgj+6ATjBhgY7xj+z8c\#
        KA98CFe4mJvD8Hw3x2Qb0HP0a8RIm09cPA+/+Cf0pNfLuJ/Xm3/n+EPUe9AtF3O8PAQf9+hQhJe3oKO3h4/cI8uw\#
        e/vlO5wUY8Qv98xYbHPT+MOz07BQQ3/AeEf437gAX/w/n0A73Hu4DHN0C9CgY3e8n+REU+gP5CgHeygn4FMoOGeE\#
        B+R8Uz+Ql5xf9A/7mAv/d0gv7Icv+EO0F/hADwNwZ4yH4Dgrw9ADj1S8RE9UCCO0W/AQMxOIT6yHjAgP6+Q/dzTI\#
        F/d7tAgMh9f4jz/YYBPbiERL7/CHp1CYQ5fLs/vknB/0syhYe+eXmEA78Ahrq3yEC5wjo7v86DOot0yEK7u3LExL\#
        /CxTo3gr79Q3g4OcsCPg35x792+jHIBbyDArz9AP8AQzx4u8gAPM65ybtz+7KIf/8Fw/3/hAGBQjs3vP0AOpA/CP\#
        qyPDeEgL7Dgj6GBcY7Bfw4fru/twvCy/h2fn3+Qf2ExDjFBYB5xgBxvTeANgjFCvg5gf66gsBDBjmDBLy5hEFy+z\#
        NB9kjEzDs"
            }
           ]
          },
          {
           "file": "computer-3/computer/159.flac",
           "startSeconds": 1.28,
           "endSeconds": 1.99,
           "templates": [
            {
             "ordinaryCost": 0.7858661413192749,
             "spread": 0.23515170812606812,
             "vectors": "COwg4fw6IuwW6eQKDBYDGQDx0ATV6A8SCOcO8fEzE+Qd2vIOLQkEFt3g0hP1AvMb+f0U6f4\#
        c/MgQ0AcZLfUBHOzZ0An56vYOA/4S1Qwx4tH81gsHG/8II/v0yRL76QUPEukZ1wkp5OPywwjvGvAEJPb2zxMA+vw\#
        ICeUN0hUP+vTn0AvlE90FOfL+0xwI6gH9AdcK0hgH+v/m6Qn0C9oNPfr20h4e5/gA9tL41Rj6/BHt6hLhDtwKLvT\#
        t2hsl+OIMDMz28AzjChfq+h/g/tUBIRDnxBjyAfMYAtEM/RzeIQri7SPy8xLjBwbSxg37/PIaHdsI+SzYGvjs7xz\#
        /8h/b6/HmyQn6/PYgKwHw4Sbe/sv46gTyEB7X6Or57x39DP8qIQHPz/bq+M8EG//tG//i/w/w7yLmGAYi+P/q39r\#
        u99//LAoCMe3fDxbh/RziKAYW3AgO7OXs8ej+Jh0GMfXWGwHmEyXyI/wg2hYx8e7m7wDhGxn4N/rVGOv7EhMd/PI\#
        N4xst+eTs4hHlCAzmPfLlEeADFgUW7egV5h8v4N725g/i9f7nKd7yDvYiD/Xy2+4Z1A0o5vv/2gzhAP4ADOIADQk\#
        7BeXlzfgS7tYR5esHBTbh+Obk7O39EgMw+vcN2fgq4eL43fT3GSLo4tnf8/DyDugVFvYV9vo+3Afb6fgAFfoV8uA\#
        BGf8CEtT+BtAO4+xA5B7SDQMWB+8eDAUVGwoME/r86tQE2N457SfgGQQZB/kTBxwcFhMcEwX02dYV1twgDhr8FA0\#
        XDPsS6CIPHRkYDA8B39AlytsPHg8SICYaDgj6yQsDIwYcGQL+7Oct0PgDGPsKIykJEhUJwAEAKP0ZJwcOBgkv4Af\#
        zGe38Hi4EDR4BvwD6I/QOHQEZEw8t9BXqD+nrFjULBx4Ovf0OFvX3GwkXDgojDiXn8e3gGCkUBxQUxwcRFu/kFx8\#
        T+AcZIiPi3ezdHSYiBhMR2g0bEfLfEBoO9PoXKhzj0+ziFSIr/xIM4w4lDvTi/RMD5ukTKxvn3+js/iIw/hMH8Qk\#
        xDgDk6Az039gRKhfs7+v88Sk2ABH7+gszDPrk5wze4NcPIRDuAu4K8jk3AQ30/RAwDPXx5QnK7OMJDRDuC/wN+kk\#
        oBgvp+RAmAuH65gzJ8+8EBxXm"
            },
            {
             "ordinaryCost": 0.7837047576904297,
             "spread": 0.2375534176826477,
             "vectors": "5RAj7gEVIgED0uHm+RX2JBgi+xDK+Awj8A4S1e4FFe8J1NIIMgD+B9rw2vnqBgMr1QcJzvI\#
        A4+QByt4rGQL2E/P92vTo9gAW5vMWu/0i8eL92+4UDQwXJvoQz/zv9w4O9uYIt/gc7e3xzwIBDQcXI/4QygD+CPk\#
        U99IRuwcI/vb32gzvBQQcLfQCyxMM++0F98UGyRD29wP69RD59fcfL+v10R8R6+UL99T80Sbs9wv09BTq9/gSHOj\#
        nzicP7twTCdrw6CPfDRHrBRvj+uIFFw7h0CL39OMs/+H96zjYGwzi+hfw+QTlAwDP4h38/e4uBPYE8zfQAwDUAR7\#
        vAhvY7PDf9R/6+uop/hLz1y3a8e3W/QXjFRTT7O74CCbwB/YoCAvryPrr+evtHOniKfnl+Q38AB3THAEy8xAB2tD\#
        2Bef7JwAJJvTwEzv0/Q7bKPoX3w8o4t3s/fT5KgoJNADmGBYEDRDoIuol1hI+6uvm6wr0GxwANgDcFO4EDg4QC+s\#
        S2w8v8+EE0xbv9Aj2KfTdBtYLARj9890g6Bkp4tMH5Q7s4vnyGNnuFOcf/Qvq5eQk1f8Z5/cH1hLkBxH97eINHPV\#
        C9Prs2/Ye69wB5/IKASfc+//g4Pv9G/Mt8QEV1PY14fLm4fX6HhLl6ePT7//8HugSBvMH7fpH4xPU6QEAGfgO9eD\#
        zEfj6Jvr+AdgA0+pB4h/dFQcNDPMlBfwUFfgDGPz0693/y9875CLoHwoXB/0aABsYGgcKDv7x39gSzNglBRj/HhA\#
        dBf4W3ykcFxcVDQQD3+Abxt8VFwQSLiMkBQIFxx4IGQ4YCwMM7PskzP0KGfL7KhgRDwkLuAf3HwQVFgUl/xwq5hH\#
        7E+vhIR0CEAv+xPvtIPEHGQMlAR8u8iHrAerNHSUFBgsF1QD/E+73Gg8g7hMkBjni8u/JHBcaDAcO4QQOCfXqFRg\#
        X5g0rEjPe4urJHRQjEAkE9A0S/vjkEBT+5PosIy/o3NzbDw0tChL6/xsY+ATg/Q7x3fQmISrk5N3x+BEmBxz2Dxk\#
        h8xTo5QTc4OckISnv7vXz7yMnCQ7vChQM+xT+0QHE6ewpHyb59/8E7jgf/AvvCh8H9RYU1Q3E6gIRDCztAA0W3zQ\#
        XCgfnChPu8g0b1gPL7QcNBivZ"
            }
           ]
          },
          {
           "file": "computer-8/computer/204.flac",
           "startSeconds": 1.29,
           "endSeconds": 2.21,
           "templates": [
            {
             "ordinaryCost": 0.7534365653991699,
             "spread": 0.23014813661575317,
             "vectors": "+vQh9wQ1EvYfCOgd/BEWHwHu1P3azxEgDf4K6/InL+Qb6OoEKPIMB93iz/Po//UmBQn47O0\#
        MJdgc7fUbJukUDfnVwu7m9PIVBf0Y4f0kF9QU5PwkIv0WFvvmyPbj4QcTCPIb5wEwCdoR1AkVGeoWFvfrxQzm6QY\#
        TE/Am5QwrCeQVywsNFt8PHvfw0xf54goREvck6hgb/t8O0xUID9gTMvXx2iH43ggAGPIZ5hIWBOX+yg3wCtsNOPX\#
        93zQA7QAGG+IH7x7//u351gf0CdsPOuj83jcK4fgCDuPq8CQGA+zr4Qr7CtUFNPH+2DoT5ff6BeLc9SsQ/fLq6ws\#
        BDNcKKvb71zkb6+r9GejMBQ4GFAvpGw/nAs4VD/D9uhMH/wMYD+r0DwcCKQXMFxnj7fT5GhXxthX3+Q0TIuwNHQ3\#
        xJv7MCQ/x7C/kAwnZzAzy9w4ILf0G/i7kG9ri7QDr/DPT5//t5Bb6Bw0INxDl5Qz0HNwE/fzeEvbW7Abx7BfrNg8\#
        VGQ7f9eHrDeAbIvr6JerjBRna4w/hKRIZ+wwPBt3yDusIJQcXMfjSEPzR4hLkJwkfChY68d36D/b6AiQQLQPODgX\#
        l4iLvCvYcEARD8dr8BgTx+zIQJwHgEwQC6ijq8fseEw5I3eT67Ary7x8OKQDkCPMN/DMA6QcQDhYo0OsE+Azu6hw\#
        UDuL1/O8c90nu5gINAQIXy/QABBr3ACUU/N78CPEdBULj0AoM/w8IxwEECBIEEhwb7979CewhCTzuyAEGChP7zwE\#
        REh0AGg4S5uH6/N0fCTr/yvgMBQ3x4f8UGx8FGhsL6vH98t4aGCrwuPESCOLoC+r2KSH9Exn53v0C9fAH+BLHvg8\#
        NFtn+FOT4NPvmBQ7w6Rr43wn/6/3I0BAVFOP0D/sDKsbs/wLl9S/g2RDzAQ3d+BUhBATr5wkJ/br/+OjTDyfZ+/z\#
        /ERbyGBgsAhnd5vcc6cscFdzkJv/TDA70Dgn2FQwi5RXz5+oX5+gaKgPtLebXLiP0BwL/DfMezw4b7OMY/gUQIR/\#
        2HujiMBj8CwcQA9om3wAu+vIHGBwGEyrvHeTnIwoIEAIX7sQW5AUrFvvwJBn4Bx7zG+QCFfUkHQsU6cMd8RQQIQT\#
        pJQbs8xkFEdYLAuosKBEC6ccc+hP3IBzwIP/l5g0l+9kB+Oc5JhTv7OMc/A3sHhvzHAHm9wcu89oC+vFEKgvs6vU\#
        Z8gL0Gxr/D/7pCgQ19en/+PRQKALo5BAN+/7hEgwZFQTlDekr8PL77eBMIv/v+RsV7vroEwQsC/7kGesz/P4A7+Z\#
        CGvzs7SUM4vfaGvs8EO7jH+4nCAUH5u0tFfn07x/93frjHP88F+rgIewlCwEO4/MpC/7x8Rzr6gLzIAA7F+PUGPI\#
        VHgUU2f4aBO3s9BDW6AD+E/5CJO/QDQQXDu4I4wYLBPD8ABXCABUiBgY3HPTb//0sD+YJ9B3qAOcBDhnGASIaDxY\#
        gFv3pAAMuDuIU6RXkDez2EBe7"
            },
            {
             "ordinaryCost": 0.7341203689575195,
             "spread": 0.21792447566986084,
             "vectors": "ABAgJxr+4PjgLhzb7AUI8Pgf8NLeEfsa/yQQ9+8HEvn48ND7IPT/+Lrs5tYE+g0sASEL8Ok\#
        KDOoC7NMYFf//B9no2s3p3Rsk9xEL5uoU+uUN4+UjCgsHG//r1tXgxxgZ/f4Y1+MoAu8Ny/UXCw8NGQ/sz/L6ywo\#
        R/PMQ2uYfAuoQrwQKCfkTFhbu2P4N2fgFAPAR2PsKAd8atg0EBfobLhj14QoP2vX4Cuf53fn5APIPwgfi/PUjOBL\#
        56Rwp8OoIDdzw6wzrAPkIyw/u+vEpNwj15iAo7OIJBtvd8Cvh//sN2Rj27/AbMAvx5yMn8ugGCt/Q8zPj/gEC5hD\#
        97u0SIQ3p2ycl9OcNDPTD9jfoDQb+/BPv7u4MEhLhzh4d+fAZCvrK7ULyIQny/Rjh6+zuDg/g5h8UCPkWKfn47Tv\#
        eDBfcFgTe8xDZABLRAhz1CvYCLPz2AC/dExDkJA3k+hHT7CHqAyLoB+7oJQv4yfvrJvX37dLoEgjGAgnzBQvqJfg\#
        QGxUJ5Nb3EfAPEtwbHvLdEynYAQ3fIAEeABkr+NMKBvgKHfQrJvLsICTc/Q7qGuwfBCBP89gJCPz2/A4kIgjwEBX\#
        v+hvzGusdAhVJ8NoFCgDr6R4lEAn4DAcI7DHvAOUeBhZI4eEA/Qvm4QonE//4BPEa/DYD8PIOBxMq1uL5Cw7t5Aw\#
        p/OEA/OYk+Tz34/AP/AsQz/T7EBvx/RYp5uMLAeknCjTrzvcO/f/60vYCEBv+Exch3+0ECOchCjTxv/YP/v3r2f8\#
        RGxX3DBMR1/sD/eYdEjX7vuwZ/ffm8wAQHQ3zDxsK5w8J+O0gGSnxsOkd++rR/gYEJwb4DCD67Q8M3/QODh7dtvc\#
        WAd7WEf/8IffrBRLx9SMF0AD9AhDNwP8IBPjeCBz+E8npCg3cCSwPxRL9DA/f4gYLCw7n3RALDs/y993OFxrh/AH\#
        4IQTrIBYpBxv56O4g++QoCtLqJvfXIA7sHfniAxQi7RcM/OMv9vQiF/D6GefZOCfyE//p/+gd2gktBt4yCgUbDhL\#
        9EPLkMBX/DRIE+tEc6/0vE+gWHg8L9yT8C/DrHQcTDBoH9rYc6AkjJPX7Hgf37hsAEfEADO4oFB8I7rom+hgEJgP\#
        qIf7s5x0MBt4F/e01FiD169Aq8xb7Hw/lHf/h7w0Z+tf2/eNEGBrv5vUf9Q/jHA3tGADf/gsj69nz+OdFGBfy6Qo\#
        i6PflGA4CDQDcEgsq8Ov79OhNGQ/v5R0O7uzfEwAXC//aEQAm7vf33+RFFgn27SsP6OHlD/8kEPfUE/4n9wb/3Ok\#
        4EQby7C//4eXcDPQqFvDVHfkV/wsH0/UiFQH57zb/1+3lCv4xGerVIfcQAA0V2/sYFggA9zbt2+72FPggGuPTHgc\#
        SCQ4ZxgkH/Pv47iTV3vQFAfMaJvPRDxYL9v0NwxDt5Qj+/h3I9wQm7ewNFOnwCBof+QAfyRPw8vzwGy7LABcX6e8\#
        QCu7+8Qz5DwEyyezhEP3zLzfx"
            }
           ]
          },
          {
           "file": "computer-30/computer/242.flac",
           "startSeconds": 1.29,
           "endSeconds": 1.96,
           "templates": [
            {
             "ordinaryCost": 0.7878739833831787,
             "spread": 0.2541240453720093,
             "vectors": "9xIG3A4pIegM5/kYIAELFvDwwPfg8f0rEAUN5f4qG+sg6wMhL/YUF+zkxPLx+Pce+wAn2B8\#
        e9OAO4AodHwELJv3z0e3n2xMQEu8v1hA5/vX90QEACvcLI/T30BT37xIWEtka2hIq9gD3v/vvFfILIPL12icI/Ps\#
        PB90P2xIKAfXyxhPrDOMNL/L01zQA8AH69tT73xT99/n22yf9BOEKLPfw1ToQ/+f+/dvm5xrp/AXw6CbxAdULIPz\#
        qyC0LAucTBOX08BfmEATk8Svm+tP2Gw/pwin08/UUBtwG7B/ZHgfr9TD37xXe/QHdywz68vooIeUI7ynQFfj2/ST\#
        z+Cfh5Pbs2Qn36forJAXr4SjZ/dH+AxbjIRvd6ub8/hv9/wMqFwXi0gT5B8oEFP7VLQTdDhIB/w3nFgcv+Qr31vL\#
        49tEDG/bsQv3dIx8BBwjqHRAc5A0H4PD49usHEvn0UQTVLwf5BA70G/MZ4A8X4un1+AH/EAT8V/jjK+/r9f0LDuk\#
        T6Qgk6O387Q/9EAgBUuz0J+Ln8+cE/OYY8ggy6/AI5hLtARIQRuQFJPLv694A7PAd8v5L6hQN1xLtARgYG+wUHQI\#
        K6fD81ggaCPEz6xAi+DLY3/zvB+IQDu4N9xEe4g8m9R709PP9HB/t7fToF94d+Mf3+/8b5f5A4izm8fr/EQkH+PM\#
        IE+8JCf/v5ekJswI66z/sB/b8BQoB5Q0jAv7+BRT14+3/t+4m9zD5AfUTCCAK2SANEBP4/RMD4vMlu+EQDx3vB/c\#
        MACkRzy4cCREB/RgW+/0wzOYLFAXqC/gLCyUJyyEFFRX4AxoKDxFA0Ob1EfjiFwb6ByH9zyL7DAgC/RwNHBZF2O7\#
        sC/vvGRn9FCLw0RsH/vr4AiEcHhI91BDnBwbmGhz1IiYDyQkF+PLn/R8MFhMx7Szp6gLaGRrzKSob3v4S+v3h5hI\#
        GCP4zAizr0wHfGhT5Khkh7wYg+ATj4wH/C+gqECvmzgLuDgoLMgof9Qsp+grm2fz7AtoVFybf2Qf7AAIcJ/4U+Bc\#
        68gri3Pj4Ad4IJSDZ5gcP/gksI/wO+xw49AHt4PfxBOLrIh7N"
            },
            {
             "ordinaryCost": 0.7743295431137085,
             "spread": 0.23656415939331055,
             "vectors": "GAYP4P8MEeEA4MrjBwLnFOT45OrUJfYnGBET2fkOG98D6MgECvX2Gu/629zcDwEtAAUkzwY\#
        U7NwA894mBhcAP/gF4Ofj9wMR9+8jwxAo++j37eER+ScINPn91wT3Af0W/dMZwgUV/Pfw4/MJChgNLvHu1xoNAts\#
        R+dMM0AQCAe7t4xIBCA4OKOHh0SQK/NH//MkA3Ajy9v/0+SD2B/sMJd3e3iAI8MkW9t3/7iHk6ATrCSr0/fgSFun\#
        d1SEP6tAf+/H/6i3hAALVBifo9vECBf7o2yMH3dwv/vAG4j3bCQ7XBijw6wXx5f3l6Bn86PMqCvUD70XRDQ7fGRv\#
        s+wLxzfnz8xgG6vkhBBfr2EHYFf/sDwPdB/zmz/H8ExLwAhYaChPk1wXsLeX6C97XFwLgABgMEP7IEg0d+wYE39X\#
        8GeAJCNoDIw/cKBgH/vHHJQr+6RAQ58oMBOwRAd4XORztMQ33+gLqIvAI7gUjzdYP8fQA9QoZOAX+Lg756ALoIeI\#
        E8QIn2eAT7wb45P8aO/QAH/Po6A78IdMV8gc03uIQ5gTo5QshKOAKIuvs5wz7DeEh8vJD5Q362BnpBR8lBegSJe0\#
        F8hH54wAg/+kl4gkM7iPY7Az869gHDd4R+ScI5Ak59RgD5O/2EB7n9PLf+eEWCNT+AxYC8fxT3DLw4vzyGPz+AOc\#
        E/e0ACvr67Ar6zvxO0zkA+v34Awb7+AsO8PD3CAoT5AjoxPQ/1DP9AuoQFxz/8xoB/wH2+wYO4RUOxt4v4R73CPo\#
        EBiQT4i0P8wL+7wwl7BsbyuEo8wX2FAIJFyMK2i3++A799RQpADoizvUX7PPfHhACHCP86STt8wf74QswBS4o2v8\#
        O3e7UHxUCFR756RD39P3r0fsoBSQY2SED2ezMFx0DIBcC6wr79fbqywAPBiYZ6ikHxunWGRAAJxUJDgv9A/zuxQQ\#
        ADAYZ9jH/wvDcFg0IIwUEBxkJAP/uwvvwEfgWBjT/xfALAwMGJf3uDisP/gP4uALxCuoJDivx2QAR/AIQHfLuBic\#
        CBQQStwXdEer8FTb25Ass7g8CD+/xBiUO/QIgwgjvDvD5Dz7o"
            }
           ]
          },
          {
           "file": "computer-38/computer/251.flac",
           "startSeconds": 1.44,
           "endSeconds": 2.1,
           "templates": [
            {
             "ordinaryCost": 0.7895310521125793,
             "spread": 0.25206702947616577,
             "vectors": "Cggb4wYqJPAP3+YMGwsA+fLn3ffM3wgtChIb2Qwt/94c1PEcJxIBCPz73gDk4gwm/gkXzgc\#
        5+dcL1+8LJAcDFwn+1gz/3wkcAvwYzwM6/+cD0/0FK+8AIhH71RwJ5wcK7uMW0xIs9/gCygvsJOj6LBX65CAF7Pg\#
        G9tsQzxYdAgvz3AnrGtn0MAPw7CkW5PILA9P/8gLzFBjj5xTpBMgILAjz1CP/8+0l7NMRAwznIPzS3iTr/vv2GQP\#
        yzyT06O0f/+MHASnfHOzi0iXxAArr+Pn3xBkE8vUlEuTu+DDjCNr74h31FRD/5OsA0iYD7f0vBQvXyg3kBMv+/Pz\#
        tHCLS+fkA7x3zAhAnBAbTyvHx/+gTIv3nI+viBhzv9CPtFQ0t7gn15OL69+YOLhL/KNjUGhzwARftHPsr0xYl5en\#
        8CAUHIB0NKPO8HQL+FgwGAOwW8CA07+H8CBEDFxz8NvXSGfL8FAAa+dwa/ycr/s4CGQ33Ex8EOejzDfoPDf0D/tI\#
        kACwo/doFJv3iDBoOON8MDfwa+f379eIn8CI89gr8D/7a/BArGvYHDQUwB/rp1gAjDjIVCP0SKhrT+wAbJPMFAuI\#
        eCfwO4AM1/zfyC+kCJw72DgEmKPgK+tsGAOcN3QE7BTfyEPMHGgIGBhQvJvwD+PsA6d76xP8vFjbxEOkUKQH67Rk\#
        dJAIH8BMB7eX1x/MiLS/8DPMeMP4B2RkQNgUH+gv/7O8F1/sWKS4G8AUIEPIJyRcaLAMO/yMU9vUAyxAKLgMH8wc\#
        RCxcBzhAYMAsGFx4VBBol1ST7IPD78wcHBicJ0hMTIwANICUPFiwo6CT6CfTv8xUBBCsM0SMVDfr8FRYHHD8p9ST\#
        zBPnq+hv6GDUb1SgWBfDxCQgFEzki/CDy5gnhEh8HLTEY1yAC/+vl7gcGAzATBhTk1gvbGSAZKBsQ0CEO/fLj5v0\#
        HBCQBEhvtxgHdFBshOQwI7hMS/gHw0u0GC//s/xbgz/nuAQkxLfwD+RMn/Q/y2+oEDOboDiHV4f8H+/kzKP4D/ho\#
        19P3v6PH5Ct/2ICDM"
            },
            {
             "ordinaryCost": 0.7807196378707886,
             "spread": 0.24652564525604248,
             "vectors": "EwMZ3vb9G+P8z9XxF/fvBtj48eDcGQAt/hAg2gIH/eH+2McSFAb0JOf+7eHWCQkn9gwVyv0\#
        X698H3NUfBQP0Lvb/4O/Y7/4Y7vIdwfYs8Ob63OIUCwMGJvD91gDyBesd79sgx/oc+e712f0EBAISN/z13BIM+No\#
        Y+Msb2xMO+PT46Qn8AQgXO/H34h4a59gaAL8I9AzqCwnu8RDi/O8UIv345A0E6MUw+sYEAhrUFgLb9RTt/QMFCwL\#
        41Bf44t4y+930/jPPF+rg5xjt+gzx8Pj43xgG8PE5//Pm9D7QA9rh9RL1CRHw4usI5x0H8gAw/g7cyyDj8NzsBvL\#
        VIRXm+voLARfrCAcx8RXay/j1/fL/NefrHOzpCxz8/hrgDAsw0xb/1+f3/f8DOQL5HO/gHikB+BHkGvEkxww24Oz\#
        69Q7+JB/+GwDPGwsMDQ///OcX1Qgu4t8H8x4MChfxHe/UEuwTBAsF+s0g8RsbAMQGDxcL/xj7Itj+AesLCBTu9co\#
        w6y8a9NgDIP74ChkRFdIVBPcL+v7o9dU42SQy8v/yCQPmBhsn9eUNDAMyAP3k3Pwn8B4M+wQMGhzg/QYP7+ETCOM\#
        wDBAJ3ghJ9zrxCfAFIBAEEP4XEO0U/+EZD/MB3QVM8z/tEvUGIfkRBwcfFPcN9PQI5Ob4zvg8A0L2FPEMKQAF9Bk\#
        fHfcJ7gQH6Ovvzu4sFzX7E/MSMfYJ4h4SNgQJ9/7+4u8B1vEeFi8U9AAIEuwFyx0aKQQL/B8e7+r4ywwTJvwW+AY\#
        TBxUAyxAWKQgOGBcjAyAZ1y0JE+f+/AgADCn+2hgNHf4MHhooGC8Y4TIH+uDy+hH/EDEB3RkIB/n4DQwhFEEj8DA\#
        G9e/aAxT7HiwW3yAOAfTo+f0TCEEa+Cv43PjRExsWKBQZ4yABAfTi5QEO+jQVABbi1ADKDRQsHwwK5iIF//vo3vk\#
        GAS4LFhvqyuzR/hkxLvoE/BLz/Aj60/oCCQvxDBjZzujn8wg6Je37ChH9AxgG1+r9Dfv0DRvM2+gH8gsxIewQERs\#
        M/gEC3wDhAOsEGBi6"
            }
           ]
          },
          {
           "file": "computer-37/computer/259.flac",
           "startSeconds": 1.35,
           "endSeconds": 2.2,
           "templates": [
            {
             "ordinaryCost": 0.7787915468215942,
             "spread": 0.19388216733932495,
             "vectors": "AP4f4wgNE/ISAfggDvgNFOvmw+nO4xosBgYQ2wIgGOgR8v4bJgMNCObkvfnh4wkkCv0W4/4\#
        aEOQW7hAeI+8aBvLcugPm5wggDPcg2g4hAOsH7xoRIOgVDfzlvA771xUYEfsr1Q0i/esR1xAOFOgVEALz0ijv2xY\#
        PE/so2Qge+v0G0xD0CdAPFwPz3Dn24hANF/YX0AEMCvwG0Az8AskUGwL26UP85wcHBAAFzP38I/8J1xsH/McJGf7\#
        39UP56u75+A730QvyGfsC2yAS88f+E/X88ToE6N/mBADt1Av+DAMK9CYg5MYEEPP98zsB1efxFf/dzxIQAQT99SE\#
        e5MoKCu39AiwKzPIMKPDjzvX4IgXw+vTu4s8NA/r8DRHj+/A9DwEA8+HsNv3sEOMJ1v/qHBLmBgfE+O0qBQkNBeL\#
        yMO73Dfwg5wfaBgna5hXWAdQwDB4cE+sCG+IKBgss/AbW8/Le9iADAtI3BTYd+vMO+ebuER4xCgPd9+Pt/B4N+ew\#
        5CTEhAOwT1u/U9x4aEwbZ9fMFCCwE6vojAiYd/+UK3gHH7xTxGvzo9OwcBzL/1v8b9yAS7uD++QrC9QzhIenmBew\#
        qByEAzgkC4ir27dLnEvzS7QLhJebqEd4eAAYB1/wE2Rfw3NnkB/Pn4wbrGObkJvsj8ufg2fv53gb+1fbp4uft6BD\#
        zBwnoLwQ45NT35wL47twB0AD/0QL67QYC6hL0NQ4z5NoS8wgM8ccFzBP76CIH+f/++RQBHwAU69k19fUc77n60SH\#
        /7BoPBgv5Aw4OE/H57uku5uAP/bT49CLpCiQMBBDn8RAKB/PcyfYM6vT7Fcv01xftGhXx7/rG8fb69PLQ6AIADgY\#
        m/e/p5A7qHu3+BObt+O7XEQLH8gjxCQhI1vsAARsX7t8QFO4RBgHTJQXNAwr/Af1B1Bn3GQA37uYZEQ4JKRPkEfP\#
        f/QsV+90n4h/6H/Qx8uIG5xMLNh75F/wC9vEX6dIW8xb6Gvwf+evn3g/mQwwNGfcl+u0c3dwG//n0JgcMDPrj4wf\#
        wRPAgLfgi+O8d2+747+nrKhjqDQjc5wn5Mu0UMgUi9ukn5f/4AvnpESznCAPe2Q8NKOgBLQgW7+o58gztAP3tDzr\#
        x4wjt4xAWHOPwG/sc4+U0BBznCO/mAzQF5iD15v4UEO7oCuwW4N8xBzLs+Ojm/zEBADDx7+0QC+7vBO0P3tojCzj\#
        q4+HgCioQDzToCPMRDPjz+O0I2doZBi3l4tv0CBkkGjLpDwgcDAHt++r44NkaERbU6uUF9RUuGC7vDBEhCAXm8PP\#
        k5tUSGQ/R9eoM8hs6ECXwBiEuBAbm6vrd+eEMHA/c/vQT8DAyERP4Ahoz/O7n7wfQ/OUMFhnf"
            },
            {
             "ordinaryCost": 0.7703810334205627,
             "spread": 0.20475679636001587,
             "vectors": "/QkiN/buIu4LDxzk+wMSFisb1ebgERMXDRUi9fkBJ+4K3tv1LgH7Bdnx1u3tEhgw/h0V5/b\#
        9DPYc9tsiMAALDe/p1Oro8yE18xIa2P0W8f8f+fcyGQ4FGwrv0ffn3Bst+AQnw/8l/A0T1wcZCAsNDRkC1xrp4xk\#
        f//gvw/UTDhMLyRT+BOkKCR0G2Sj86/4U9P0Rxev8GQ4VyBX+/tcKBQwC6zv47OoJ6f/8yOzpHQQL4yAQ+c4CD/o\#
        A9DsD6tr19Qb30ALsFPkH8C0b4dUCC+8I8D4C3t76Bfnf0g/9CwAK+CoS1N38DOf9+D8A1PIGCfTV0hgKCvkAASX\#
        +0Or/DeIFADL+z/cbIu/i1O/rKfzlA+vg5uz7D//6BBTa7u46Cgrw8OfhM+/tGen54PnjGhn38hDO8eErBBAPAev\#
        qLeX5DPob8gjUFRrs6ArUAtAyESUmBPP3GucCDAcuCQHQBPjk8gj5A9Y+Ci4n/PUP9u/vChM4EwbWCe3r/hsb+Oc\#
        yCTEt/e8S3vvT+BoiFQ3YBvIHDSAW5vwi/yof+OcR4QPI5xL7HgjfBO0jCRsH0/oY7xYS9dr/6gu77QrgH+/sCPE\#
        wBBf/1gAH4CT098/nBw7E9ATZIN7+FuobAQQD5fUPxhP35t7Y/v7V5Aj1Fd3rHf4f9ujn4/v81f0A2/jh4gPl7RT\#
        2+ejzJRA74Nbt7gX/593y0Ab71hL67wj93P/6JAw84OQL+RIY6dLv0RT96SkN+P4F2xH9Dfkg4+ci9QYx5cXr0Sv\#
        89hsRAgv46hsFAfYJ5usi4vkm8Lzi6CnzDRUJChbr7xID5wXyyfYH4e4SDN7oyRX3Igbz7PDJ9fzn6fbe5v/1EQU\#
        t9v/n4A/1HOsKBdrs/fTQExDQ+P7q+AJG2AIDABcc6uwaFu0RC//OKgzTBwD67Pw72RUDFvo17/UdDxYMKBDnF/P\#
        bAAge69sl6BYHJvAs9PUG6yQSKRr+F/n+9PIl2NAW+xQCI/gbA/Tp1x7nNxMPEfYb/PYp0t8HBwn0KQYCEPjm2BD\#
        tOvghIPcnAPQn0/P6+PfpNxriBBXm6hP3KOsUHgAl+fcu2RL2CvHaHCTkDBXd4Q4OH+kBHgsS9Pk76yTyAgDgDy7\#
        r9xPy4QsIEubrDAoj+u8sA0DcCfvZ/SH4AhL63fkG//LaAQMn8OUkE0Xf9+ndBhIMDR0G/fMZAPfkCfsb39oYFkj\#
        Y5tzRBhUQHiL4EAIVAPfz+gcC2OIJJDbc5tPi9xIiHhf7Cgcm9xLz/gH56uERLyjW8Nvw7RAmDxMFHxsz9xr48f7\#
        r9+YdMRndBeXqziEuGQDtCxQX8xXv6Orq+vkBIhHHFOf13y8iDPP4Exoo+gYI4ALV8fbzFRfJ"
            }
           ]
          },
          {
           "file": "computer-23/computer/270.flac",
           "startSeconds": 1.37,
           "endSeconds": 1.97,
           "templates": [
            {
             "ordinaryCost": 0.7931115627288818,
             "spread": 0.2637115716934204,
             "vectors": "/AQu2BEfBuEY+vwbCxsLIQf94ufU2RwdD/sk2QZAGPMJ1uj8EQ8IGu791Abq/AwnCPoe2RE\#
        dAeIJwfIKKgEJJe39yhX/8/gI/fYYyhIf8tz/ywP9HAADJ/L+xxv77vcH/9oIywYY6erz1wgKEuoRLu32yyf7/vX\#
        6+875ywoP+wby3wr2CukOJOfh1CMfA+YUBeLw2ALyCgfvAQzsD8YRG+Xg1h0AFPs1890J7ATvF/zeGiH47vEMHA7\#
        hxhj4+PI8BO8aAwrdI/3cAjEB7BL+CvznwRf15u8qH/gS+zHKHPT16yn0BBT69PP8zBz96fQgKRcD1hXaD9zp3fP\#
        vGAjZ++P97g7uBwUyEhXmw+jlBMkR8OsSIfrnE/UB4wzg/gUf/A/3z80C+NEMDfkhLezsJATy4xHuFQUa8xMP1sw\#
        I/OMECwkpMe7lIO7l3QULE/Yd/Rgs2+MJAP39DBQdNu/nI+Pd5PMV9eodBxA75+8R9wX4ABcTN+z8JuXh6fYa4eo\#
        cCwRI7QYW8QDw8xYNJfIRKe796wQeyvkUGg0m7AMXDAjY1gf1IesXGN/78gcozPsd/hn4Cfr2Gv7b2wr6MuEWF9z\#
        29PwjxOYT9SXwBf/vBP7l0hYNMeYHHPf98u8OuOcNBS7pEAzz+gfvzSohHPAHFP4E8OsYxOULECXpBhHz/Szxyyc\#
        QD/sCEwcR+us62O4HHAfjAxX7/T73zRsY+f/8DAwXE/M84QUQCvrzFRXt/zgB1yANBP72AQoeG+s7zw7yAfzhFhz\#
        7DzX61RYI/AHj7wAKFPJF3w3u9v/hGSQAAjIEzgoR+v/d5AoJEPo59ir22wXcFh4CDyML1xoS/Pfg3RYFAusuCij\#
        l0fftBQwEHxcO7hId+wPg2A4MAdMqGC/n2/kEAgj/KA4R9wMdAB3w0/0BArsMGTDn1v38/BT/MwcY+Q0f9gXq2/v\#
        0DckTGCnZ4gIG9RgCKwYY/BEu6Pfn5/zlCNEQICnW"
            },
            {
             "ordinaryCost": 0.7854975461959839,
             "spread": 0.21008330583572388,
             "vectors": "4iw6IxIR5fr8Juv9A/3oHSUG++DyFg0b8yoXARUPDg785ejk8PXWIwwf7wHfIek44xIZ6Ab\#
        9/wP7yM/7E//ZH/EN5fbWDOAg3/MJ1/Xx6vYB0uYg8wHzH/gj2/7NFeMY59cHxgz58fXf6gAM/wgKIO0s3v3eK+w\#
        I6r/x5AsA5AbvGAsW6RcMFvcq0+/8Ausq/OXl0/r8CRPnE/XvAvsQIun/6vH3IfBS++j27BHnGgrpJw/76gMKHCf\#
        85QLkAuFLCvsTBS7cGxTnFjMH7gzuBxUD2wrlCeU4CAkB+jq+HQbvBBsB9BnW6/EU6Rf2//QnGxf+yAnpC+bk1Oc\#
        FFQfdA9gI8frtC/01DB3yxuX2DNb789kjDv73FOcF3vjcBgQs/hUGzM4QC935Ce01Df0GJA/81/PnFPgb8xcj0tM\#
        RDOn2A/k5JPj9Ifnu2vf/FfIb/Q872OoLDfz48gc3Hu3tI+3d4QYP/eYWCAs+4vEWCQH26RUoIOP9JeTh6RIM9OU\#
        eCQNE7AYJ+ALt3yIUG+4JKeH99R4K2ekdDgsr7gcFBwLczRH1C+EVGNUO+yYN3vEr8hAKBQPnEffV1AjtG9MTGt0\#
        NAxcH2t8u3CH4EwLfC/nf5QQCF9YIGusO+Qn9wuQr3y3xGBfp9QLm4CsYB94BB/Ih7Pz+1u0r5iXqFBb3+yDl4S4\#
        O+PP4//wx6P8d1vkq+/zqFR8GBC/j4yEJ5vjz9/A1+gQl5iQp6+XgJRb8DS/u3xsE8QXn4e4xBAsm6hwK3+jHJhb\#
        2FyLp6g/2AQPi1e0TAwEc7icB1+PRLBYAEQvn9RUJ/gHyzQAg//8f9C/22fbRFQgEGwbk9BIFAQDjy/QAAfcpCzr\#
        k0PHk9vkEG/3lEAYJ8wrtz/oABuUgB0PZ3P758eoFFAXyCxELAw37y/HTC9UPJT/yyvUBAf34C/bxEBIK8xL/2vP\#
        aEdgNEzrMxgAFBfQH/uvtABcA/w0J0OvUCNkZFyfT"
            }
           ]
          },
          {
           "file": "computer-18/computer/273.flac",
           "startSeconds": 1.37,
           "endSeconds": 2.09,
           "templates": [
            {
             "ordinaryCost": 0.7786478996276855,
             "spread": 0.23146915435791016,
             "vectors": "A/gj5RApA+8RFOYd8ycOJgjn8PXg0yUZCPwU5PhCD+r539P4ExoBDeHf2Qn8BAUo+wMA9ec\#
        SCNEN2O8UMvIGFurPyA0A7uoL7wEO0wMf6MkB3wcJHgEKKgbkzQD82w0JB+sI1vIp69vsygn5GfUVIwPkzRcA9/c\#
        LBOIUy/8P+vP3wgvpFvYZKf3m1RMc9+8JAuMOzw379PL41yLzCd0WMgXg1yMU7vYA8tkL3Qvp8QMB6Rrz/ucQMvv\#
        d1yoa5tsCAekB1yDl8wQE3BXs9+0OHfjZ1ikf590UC+Pq8RbeBxL5+BzZ9s4LDhboxhj9+u4qC+UT8hPZIgjyDyn\#
        w6BP2ABPoyP348PU8DvAYBDDYM/Ht+STz9i/q+P711fv68fckJwT23y7aHeb83/7hECnV9+4U8wPtBQofJhDd0wj\#
        fCcgE9eTwHB7ZFPEG5gj4FxYEBQ7Z1NTtAdoBD/UMKwXnLQX84QrtMAIG9gTz2c7q9OLwCgEUJPHxLPro1g3nMwA\#
        H8Qsk0Nj54fnpBhgRLfDcKADr4gQLIewD9/xCzfL12g3wFB0SEfH0Nvn26BANBeoJDexD4PcA5yTqFQIH//MGMen\#
        89CIc6eQWGukj5QD49ynnCwT+8PsNGdP59zIf39YfBvsS6hTuECDcEBD08wsBBtEE9zEayNQY/yTp8wTvEx3XAxL\#
        WABP5/ObwGB4L1c4o+TzUEujtGgftEQLtDA3y8+rhAP0D0eIw/EnlEugAHQX5BQL3CQzt6vXd7OkFzfQu/D7/J9k\#
        cBw/++BQE8hzlBB3v7wD/xgEiFScaF9sf+iAV4BDy4izrAysU9QoC2wwWFiPpK80AECQH6CT19Sbp8QAH7xol8fM\#
        dCR3sHOjxBQ8P5z/6+x/q7wYn6hU03QAFEEDXFd/iFA4J8C71Bw7z8fEPAgEw5QcQ/izWGfLhChMcDT75/gbtAwI\#
        eEvkn2BD2/jDvA//p/jIOFSf45hz4/AQoFvYw7ioHBxMH/Q7xCywKFSL+5RH2A/ohFuos5Ebp9QYIBhPdJjwZEwX\#
        v7hvz4/ImDd8j+Sft7QL/BBTxKjElAv4M9Rjr5u4PE9sbCD3k4PbzEQzvORkcB/IX/x37190PCs0JACHk0/vqEwo\#
        KMA8b9g4x+//l6u7+CuURHSrW3wD7/vskJAAL/hU89wrs5+n7CNv5JyfV"
            },
            {
             "ordinaryCost": 0.7849432826042175,
             "spread": 0.2226557731628418,
             "vectors": "5x8tAhkG8PkBE/sRBSMIFxkY9djU5yEzBhgd4QUgD/z3xtfsHAT3ANj+4fbrAAk0+SIJ3O8\#
        DC+wL3M4YHP32Ddz00+Hn6Acn7QUQvwIR7d8J3+4dDg0HK/0E2uPl4BMT9vMRuvMw+en60foMDBIXIwQHzgL59wU\#
        Q9OIQufcZ/PL6wwz3CAgbIgD60goNAuwL9NIKwQEF//0D3Rr5BvsfKvrw0h8W7+ME+tEB2xTk9AQE8xf09PMaMO/\#
        f2ywX8NkL/+EA3ibk9wr87xzu7fMRGfTd0jIP5dwVAeTr8yndDw/w9xnf998CDQvb1CgF7ecsCOn++SLfHgzqEib\#
        t+Pjw/Rnh1RDt6OQ+AgETAj3SKfvgAC37+yDh7v356g327+shJAz71SzZHPHj5vvfFh3Y8+gW/QDrCA0eFRjfzf/\#
        rBNHw5tH9Ix7dFOcL8APyERAO+w/k0M0A/9P0AeMWJwv3MAf64wjrIgII4Q76zsn09OPtAfccI/L9IQnx1fvrK/s\#
        F6QArxtwB6fvm9hQcGvfwJgbq2Qb3IeMF7epAzvH33w/uBhwXCPIGMvX15RQGDOIMB9sz3f/56R30Bg0Q9P0PJ9/\#
        47zQU7d4cEd8k6Avy9CHvCBQC4/kXE9D89DMU5d8nBfIG5BrpBBbdCRnw6RAT990A9TEXz94t/Bft5QzhFhLY/gX\#
        W+BMC9uvuECj/0toy8DfVCvfoGgX0EwfnDQn48vrfAAT/yuQ38UvkFPL8HAP/CwrtDAX18QDk8vcCyvY26zn9Juk\#
        NFQ4M6x3x8RXv/C727w37yv4nBy0bH+ELBiUh4hjs7hr8ADUg/xsC6hAZBiPpO9vrFikZ7SP9Axn78QAUAigf+Po\#
        c+xvdLfnrDx0c9jkD/Rj96Q8x+x0g7xYKATrPI+jdGRwP8ib9AAb56/EYEAAZ+yEc7ibMKvrhECAbDjQG+Pnt9QQ\#
        gE/oE7yf6+h3nHPXxBCkGEyIK3Bz+8gQ2EP0bBz0N+QDzDgv/ECn8CxsN4xXy6PYoDPsdA1j06PX0FQbyIC4OE/0\#
        N7xrvyeMe//UbDzjr3+fjCAcPHRgXAQQe+Bbf0eT9Cf0UCEXpzePsDfwJIhYJFQIY+xr6zdz0BPMJBzrlxPnmBvg\#
        aGwr5+wwB/AHszuDZFgMdFzDtxfsE+/8sCfztAyIJ9hUJ0/LqE/bxGzHV"
            }
           ]
          },
          {
           "file": "computer-2/computer/297.flac",
           "startSeconds": 1.29,
           "endSeconds": 1.95,
           "templates": [
            {
             "ordinaryCost": 0.7944823503494263,
             "spread": 0.2350916862487793,
             "vectors": "Aw0f1QotGeUS7eUVEhsLGvz93+nS3xgYCwoS5P87DOkU4+cXMBMJDujpyfny9/4eAAwW3wc\#
        u+tsN0PgYLgEIHvPlygID5AAPBv0WzQk7/OX51gEKJvUQHwPtywkH6QQLAekZ2A4r8PPzwQn9KeMNIwno2A0G9fw\#
        I/e8ezRIa+/rxvxD9HdcPJQDn3QsF6gL//uUbzxQM7wHyzRUKBtETLwPp4iMH6voIAOEQ1RMB9Q3w1BH7/dYbLPz\#
        k6Swd7OcUAt3y5AnvCBzz8xHp+MgcGf3k3SkIBOs09eEH9g/hIRDo9x/x5gAODRjfwBv37vIx//IMDhfVMQHi7if\#
        28yT99/HwyA/x3O8cGPn+BTLQLPL+5yf6CBvx5fcA1Bbq6fkgJhXn5RjaGt4D5QDyJBbc6uH0+hDrCQwzDBDX1/b\#
        u/N0iB/UANf7bDAnv/RHXExMs6wDu4OQF7t0QFwwIPOnhIRz1+xLUEQgj2AYN6eYL/uwBDx0EQvbUIgz7+RfsDOc\#
        v5AQp8+YCAfr19yb4SOrbHfgC8gf7/d4q2Ao38P7+6wPn9Bf3QebpHO8a/wn96OYe2fkx+hoA4P/rCQoII98AJfY\#
        t+xj30AEf5fwD9/YWACbIB/D0CdoHA9oe8xoX7vxA1v7sBfr+GiDG/u/n/en/EPQWDCES8BVBzCbx5/z/KA3Y8uv\#
        jEQLvBgAH/gMJ4QBDyznv9hf07fv0+AP9Bf7X/iIl/fvx2PovzzPy/BEE7ikK7A3y+xDk9ygx8xIO6+0i6CDfCwE\#
        HEDwO+yLz/Qzr6ScrBwsbAuUq1AndHA0MHTAG8yTuAhfl3xYdBQ0mDdwI3BjiGRP4HiYHBzH3DRng2wsoFPAgAOT\#
        53hLrHyQIJxz2CiL+BxDmzvAxDeMZ9vnt7BTjKCcWHx3zAwcS/hPt0e8qBeEW9ifq5xHpGBgXIyP0DfEg/x/4zuc\#
        M/9MNAi/v3xH6EAwmIhTrEvolAjEK3O0GAcr6DSju2RYJAQomHgzrBA4q/Cn/2vYB+dPnESba5xIY+QchJBLy/A0\#
        u/hv12vsA9NXjFSfR9Rce8AgbKRf8+wsr/Avv3ADw7tfkGCXN"
            },
            {
             "ordinaryCost": 0.7816318869590759,
             "spread": 0.2074122428894043,
             "vectors": "AQUbBPfZEuXu5OTD6AAC5Ngh6vAAHBMhBgUO1f3kEN/0wdT+DADsG+AH59rqEfwYCAwE1+v\#
        5AMwH59ETFAUAJ+EG0djoCPcO8gMDye8K8NL95+cfEQoML/H4zdzuDvUQ+vMewvYP9d726/wiEAQYNfP0yfH1EvU\#
        B/uUrxgIJ9+vv1QMQC/sULezf0AcBDekHAtMl2AUD8Pz38AkKA/QZON/g1RgR9eATCs8h5xfx4wz+/Rn77/odKt7\#
        p3yQV9eomDeIF6hLg9BHp+BTp8+sUFuvd4SYE6+RDA+QI/CLYEAznDRzm8+37ARPe4CH55uVBAusPBSvMJfjX/SX\#
        1+Qjt6wb24xz75eUvDf//+CzHJe7m9RzyDAjc1PMK8xnv/PkxCw3uzBbTFOH38+zwIw/S+/UUERPpAQgz+wne2eX\#
        5BswGEe8JMwHmGRISCBDNGRUY7QH328n6D976GwEKKf/xJyQP9A7ZJOoV5v8j0uDpBOPrDhgOMQzeIg0V9gPuJ/M\#
        Z8fwn2uzn/f7iAxgMOP7aJu4P6QYFFdki6vUp6vH22QnZ9gkOMvPmLtgU8RcBCeMS7+4a7wkByxbPHA4NEfT4KdQ\#
        X8xsG5vAh9Pr67/IO5ya4FwL79N8DE9wL+RQH+AM+4hL29/D9BRywE/ri/PwIEukADAwP6f9Azhr02AH2DAvG9PD\#
        W8/nnDA8QDA3w5v8yvSX59RDm8hfo/ung6e3eAhMm/gnu3ecRwCrp6QDr7SAPAfLp7Ovf6hgf9goH99kY1SDXF/g\#
        A/TIVCh/z5APq0w0S+PwUCd0h3vz2JugPBi0ZGir27Rb4zhYeB/QUEt4V6wMAIBYHDh0BHzH37SECvAUrDeYVA/o\#
        R8Qvx+xYNHhLvBQTj8CL6s+shJN4O/RoM4wTZJR8EGxT0Hu/59hT+xfoCD+kI6DwE2RDkIxH8HxL2I/T69Rr+xgD\#
        kGOj+9jb1zhP7HQ8BFQ/+HAAI8hwFwwDnGfH4ADjc4RoTLPIMBBoDFg0H+Qj+sfraBPkEECbh4yYKJu8XCw0EAxE\#
        A9QoLvvPaCvj8IDHi9SIuG/IO+AIOCRf+/BEjzAEEEPr2KzTZ"
            }
           ]
          },
          {
           "file": "computer-24/computer/357.flac",
           "startSeconds": 1.35,
           "endSeconds": 1.96,
           "templates": [
            {
             "ordinaryCost": 0.7964286208152771,
             "spread": 0.2417624592781067,
             "vectors": "BAYl3hQoF+MW8eUHBCgMKAID6uTT4R4QDQYL7/kxFeUQ49wKLg4JDNXlzPLzDPohAf4G8/8\#
        nAt0T2/0dJ/cWKO3bvv777fIOBvoc0hE49uL45QEHGQEbLADwyAUE6hISA+Ei4xkk4vH10Q34EvAbMgnszRT98QM\#
        JA9cn3CIR8xP71AzzBOURKPzw0iUX8P8PE9YJ5gnyCh7r5wnr9MgOJPztzCgE9wEe988H9grdHxTw5Rzq+fnzFQb\#
        jvyn69PEb/94D9iPOIfzz2SP09wvm//rrxh0D9vcjCers5zznEuIG4yn7BRTh6e8B3CcB8/0jJQra0P/tJNICEBP\#
        uH/7l7/wB8A3uGP02Egr0yfTyFM4FD+b6N/TmEgT47/LuDBI26QoNyf/17d0HDOsSORXaMv/7+/npBxgb3vokz/4\#
        V5vX5COoRLBnUNfrt8BQS9QIT4esj3e4W6Ajn/wTzO/7iMPTp7xQV9uEW8AAG2tkHC//u+ATcQOgHKOfn7wcGB9E\#
        e6vkd9gn44QDdAif5JtUZOQX26On67OQk/hoZ4wYDDwTa7AzxDc8TLPL/4uwB+eNC7iD/2wPwIv/57+4HGckLGuf\#
        m4uz66u877x8E5gkGEPwf6/ouCd4LEfnu0+Tw1us29Bwb6xsi+QMT5BlA/PkVDPj73fv/0PUr/Qsl9SMt/woNyxM\#
        h/f0ZDP0S4g8Vy/giAPAJ/CssFxj5xw/0AAAW/fge+SYp1/Uc+979CyEfIRL6ygToCvUTBP4hAzAs1fH+4vHwKC4\#
        AKRMD1g75EPQI//gZ/TIW1Pnk2f7nLDAOKg4E3Qz+Eeb09f0a9SYd4fzj1//YJSsbMBYQ5QMCD+js6P4R7Roc+xf\#
        l1PnjECsxLxEL9Q0SEPzh0/0B/u4MCR7j4fgK+As8IQsABQk5BhPs5PH6ANj/Fyrh8PcXAhQ5J/sBBgk2FhQF4/b\#
        1C87jCRXf6PoGAh09LwT0AR0oAPTz5fT0DOTtEBbL"
            },
            {
             "ordinaryCost": 0.7827725410461426,
             "spread": 0.2335924506187439,
             "vectors": "6SYMDyAA+OQHBffdGAkI/NohGL34J/cYFQ0Y3v0PFu35zdDtF/XwDNoB6tbfA/wmAQ8T2fI\#
        M9+AI4cgQEv/+LOv32tbW/P0T7fMNxwYc8dz/7OkSAR8VRAID2/Lr/P8V8dQXzQoN7PX29vARBBkgQv382w8QDuU\#
        U6MwS3xP/+f/37wYJ+wYXKPfh1SMgBc0Y/70E8hjmABL3Bx758fsSGfTv1iUK8s0hBcf/+CXZBxLvAyTn8AEH9vX\#
        t1Sv+8uMoCe/y40HTEvXd9xDl7wrw4e7y5iP28Ose9wzg10LmBffjCgXh/g7k2eXzBij+9PseERTrxwL3Jun0DOz\#
        eHOzy+wX68wbOEP86CBAG0ujyMtb5+uT5DgT1HyH/5erJDQUd/QEj0fP2CuIB9eccGy/1QxD/4/biDAoA9egjzAQ\#
        P7vYB8dgYFyvsMfD03h4IGvsL+d4U0PoT6gjv6PEXFxP0KuXg4C8VEOAJ+/cAx+kJ/Pfp6/73GgIKMeHp5Bz3JdE\#
        g/PQK3gIB2wzqICEIBPYYPubp3hD9AtEj/gob1QX1/wTdARjx/+YEMuL04wn3CdZB8hsO1QbqDwDn9Pb6/9L2J+v\#
        m4AXt8d098BUb4gf4CfgF8Pok89v6GfT21v3n5tdE7RUu8BEPA/z25xAw8vL+FeH73hf+69o99P8l/xgA/g357xo\#
        j8v0KEt4c5SkP1Nc18/oC+RgVDQrr2Bn59f3989cc+CsXyuQ25+flEiEHEgHu5Bzy+QAD5uInAS8Ux+ET5OHoIyD\#
        5Ggff8xbo//cL3usr+CIQx/8H2PPTGhoBIQXd7QDfCf/01dwJCBsV0g8JyfDNIxQGHwbrEAHrDv3/zvYCAQoX1SL\#
        /zfziIQsUGgznIRXw+w0EzPzqB/Qd+zj31BMKB/wOHg/mBgf99xL4wAbS/+YXCjnu1xgTBAP3EQv6/AP7AQrvuPz\#
        IBO0UAzLl1xsLIf//CQYKCQ/xAf4WzPXFBgAOBzze"
            }
           ]
          },
          {
           "file": "computer-29/computer/369.flac",
           "startSeconds": 1.28,
           "endSeconds": 1.96,
           "templates": [
            {
             "ordinaryCost": 0.7826312780380249,
             "spread": 0.23578095436096191,
             "vectors": "/v460QMdCdwS5vQWDwoTLPLn2ezj9g4PC/Mq6PEiB+oM4OsRI/gOGdTVyAL9CvYWAeUl5P4\#
        a+98A0wMRF+obKOjXyhD+9voGDusn3Ace9eTi4RYRCO8lL+/mzxsF/AANDt0f4RYK7/Hu2BYGCOolL/Pm1CUP7+4\#
        JEN0Y0RkC9f3z5hQFA+gVKevp2zMe5OsLDucA3yn49wTt4xH3A9gWI/Xj3joe6+oKDOz18irg/Q/57xPnBuofCuf\#
        n3TYW1doNFPPi+grrHxz3HhrjAssf9QTuyhL59e8s6vYPDB/lLwTNEB/r4Cr1Bvfq4gzj4QUWGfMPGyHvQP/e+vz\#
        x5i7f8ff41Qrr9BkAIgHuDxoHHeMH1+zjDRXY4+Xw+iAENxYTFw/KEPUJBtIgDfjvIwndDgDi/iLaKREM9iXeEfc\#
        I9OUWG/z5MvzWGwbk9wnZKw8k5Rr/B+YS6PIT9ArxN//MJfrt6Q3SHvUc4BQS9tsN5wL33xj2OPnFFvD/4Prt+uY\#
        b7gUj7tsQ6f/51Q37PO/ZF+oD3/X55uAY7wMh1t4S8vXz1RcDNNcFIAEN3vH47eod5fYt1w8N1ffq6SMWFucRIQo\#
        c5/T91gga+OkfxAgW6Azn6Qf7+ucZJgAl8xId3woq9QHz0PEKDx3s7PDoBekbGNr5ARUk7fpH3yLg3/TwEAsF8fX\#
        wCPANGu/p5wUP2PNM3D3v6vvq/gcD6AcMAO/3Eg313wEDx+Y33jr98wX5/RgE5h8KAP//Ag4N2PsWw9gh6y0E8QQ\#
        H+S0G2CYU/Af8/Qwe8v4kydka8wP/9RIJEEII0xcA/Af4+QsfAg82zeMR8+3uAxQHDzcF2hTpBgb37RQgGhs00uL\#
        /5fbqESgMITP/3Bb0+vrv5gccGBMmzfb22/rnHS0PKCX/1Az5++/q3RMfDA4Z2w710v/hGSkTLRoU2Qb8AfHp0Bk\#
        bBvkW9Rn30PjpEhoVOgUa7gIRC/7jzgsLBdsQBiHm1Pr6BhIYNPcb+AElCA/x0f0EB8sCDifg4AUJAQ0kLe8R/Qk\#
        5Agfy2v73As/5Hh7a4wgGAREqL/MK+RU29vDs3gTyAN/7IBnQ"
            },
            {
             "ordinaryCost": 0.7755996584892273,
             "spread": 0.22454160451889038,
             "vectors": "BBMk1fcVEu4DxtvsEQL8IfwM5+fVBvon/RUd0+8FBe8M0sobIPn+D9710eXq+v0Q7+8hxwA\#
        P8uQA1eYgEwsKJ+790Obk9fwM9OIhvPsh+fH14PccAxEgLvkK1Av9/QER+8kXxBES6vzz4w0K+xAbKfv72xcX7O8\#
        YA8AUzxAA+gr58hX69gYTHuzu4C8b5+ATAM/73hzx9Q/z9CDm9v0UEu/k3TYe6twVAevy6y3YAAXw8hzl+f0V9+P\#
        b5S4S1t8ZBwDd9iDmHhD0CynWBuEM9BTc4Bn35+Ut9hIFAEDaGgPcEyvZ8wj18RXm+xnt4PUY+Qb1BUbRKgfjCw3\#
        h/SPi4fYWAhr7CxL3/Abh+A72IPIG9tXXHQzg8en8DBj3SB7wBBDYD+cUGe0gDOftMQL1GQj9+QvOPwH68yL/CeU\#
        PFPIeCuABMfzlMA/4+/LZNwEZ7Rsd//EY+QgU9PcKIwjbRhIF8+/NIfMT5QAq5vQo6Q3+z/oCJgrTLP8L6v3rCuA\#
        T8fUg6+oh9AH8vPQQJu/sHugD5hLvCNIU6AEU1OYW8/byzwQeJeMAH+j/3PnwCdUd4Owi2AkP1frq7SItA+YRJPw\#
        T5fzv6PAk9dYZygsS4wjf7BII6ukVI/UW8RMM5/w29PX40fgEBxPj6PPu9fAWG+Hz/xkO7PpV4x7q2wHrEv/+7u/\#
        2+fEPGPfr7hIF4vJY2zf27gDlAPv/7QIH9fH+EAoI4BT10eNF2jv8/gDuCg386hv/9vX9/QUM1hMI0NY05Cn6/f/\#
        vCiUH6i4L7Pj2+wof5BEP0dcw6wP6BhH7DjME3CcD6gfv7gcl9DQf1/Ym6erjDQ/8HC376int9Qjt2gkmCDAf4vQ\#
        a2unbDh/7Gyb78R3y8/zn0fkjDSQT2hML1OfVGB8BHwz18hD6AvTvv/kXBSAY4xoJxOjZFRgBIwv8CRQBA/jvvP4\#
        NCw8N6SUAvu7iCAwCI/fzEgz/Cv7suwD5FvcQ/S3wxAD+/PYNH/vrFRQLAgHvtvfkGuwMBC381wcfAfkMH+zrDBw\#
        RCwAGvALaF98EBybizAAV//kBHO7aDB0Q/P4OvvrjFe0NBiPa"
            }
           ]
          },
          {
           "file": "computer-16/computer/371.flac",
           "startSeconds": 1.01,
           "endSeconds": 1.83,
           "templates": [
            {
             "ordinaryCost": 0.7552611231803894,
             "spread": 0.21550428867340088,
             "vectors": "BQcRAN8oD9kc+wshBgQZDwHb0u/X1xYdCwQs7fcuDdQk4RYLBBEfFBIA1Qjx2hUZGwoR6t4\#
        cK94T4PL2IO0oD+nqywT09AYXD/YI8+0EI+Uf6fMKKOYiHvnXvgfx6foSBQQG7wEMHOsW7gkbHeohH/bWsw314wg\#
        TCwsF8A0GFekO6SIXGekjFPfhsRMH3wkSHwEL9RAIEvIP4isBHecmDfzluhf/3hATIgoM7yQDCvMH2SIAHtsgFvz\#
        kzSL53hQRHxQO7R77CfwH2hv5JtccFPrm0y704RARDxb86R72CwEE2Bv9J8oQGwHq2zTw6BMMARLy1ij/AQQQ2x8\#
        EItMGJwsF7C3p8CcFAwjwxykKAAUJ2x76FtoFMQgf7h7mByEBB/3wwBgFA/8D2RT5DeYIOPo05grlEBf5/Oj9zxs\#
        H+/755QgPBu4CPutA1v7s/w/5+dbu1BgS+hT3//gp+OwHL9kkx/4JAAIGBtLc2hQT/CTtGPUW+ukaIOEK2AISHPg\#
        oDNXa5Cb/FBvbGAwD5wYKMAzv6REFJwAnHvX13Qf/QQDo/wHs7QbxIxju3/3aH+koGgEF8BfdKe/n+fgE/B7OJhT\#
        w3PnKDuYILAMC+RffEe4B9OoM8SnBJ+8A4A3lGuL/MvXwBf0H4vIT4fQhASLKJOEB8B79IeEHKfzs9OgN4OgB6xE\#
        jDybhIeEH/B73GMb+KArn4t0Z2OLs9CAPFhD1HugMARX/HMr0KwHt6eoYxvLYEioOCP79LvUIAg4MBNH6IgD04g0\#
        b1gDCGRgC9dv5LPf9AgUV1+j7LPH17Bga8BDJGv/+7OYCJfX0BQQjxuX/LfD7/iUAAhrmHPfn7PkWCfjuAvMgs+E\#
        NLvDm+CQOFxroIgrX9vUq8v/wFvoX3+coJd7rFCv8FhTgIwzW8AEn7SLqDgnp7fkbAP30EjkAIfXLA+3X6i4J6w7\#
        nIxYFEgkP/BbsASwKDwDpAcvo6Svg7x7yHSgIIQ7w8CXbBhX8+AYRDtPu7wjh6C39DTPxJ/Hf6hrpBwP4/CEZJeQ\#
        FBRDm5igADSPuINPO9hDxEQIH+TUfNfwAAxf44RoODRb4EsfXGAX8HvMX/iwgMAUCDSwF1g8SFPv7DcrpEggIFvs\#
        VFyoCLhL3EzUJ1gIWGeQH/s7qDxgLJhEiBw3vIgAZAUMW0wcNFeXy7O7oGRwAKBYxEgruF/MX+SwQyw4KCOPl3gn\#
        0GR8IIhkrEv/sF+wYDSgQzAcMBeHl2wzqEhcCFRo1EQDvCfgoFiAYzQn/BuPb4xTnCxARChI7CP/wCAAyFiMY2QH\#
        1Ct3a8iDkBRQSAgo8CP7tCxA6ERcT3vX5D9/YBBrb"
            },
            {
             "ordinaryCost": 0.7383586168289185,
             "spread": 0.19187402725219727,
             "vectors": "0h/zK+UJ6e0E9QgMAgHeAwbW8tLk0hoK7R4RPuwV0fYR4Cb9+hr59hvs5OEB5RUBCRoS9ds\#
        FC+/3veD1Gwv7+NLk2+Pw9Q8a/hT979LyBu0J4uIbDvf9BeHexNzn2hYU7/8C7M0K/+YM3/IoDAAPE/ndxejv1hk\#
        T+gQJ68kOA+cL5x0mCwQrFAfoxf8L3AsaCQMQ9doAC+kQ0CgMDPsvFxDlyAwV4/8dFgwU+vTmEO0OyRv8Ee4uHQP\#
        r0yAX2ggVFRUE+QHQA/wTzhf6DOIsHv/w2S0U4gUSChzs7hDJ/QIL1AkFDdEdG/H03ioR4g8R+h7Z3B7Q8gQR3g8\#
        KCMsJHvsE4h8R8B0D8hjZvhjj8wUI4AwC/8oDIwAY4xMCDhkC8gLetwnqBAUF7gz78dQNJv8p1PrvDA7w9+fnuwn\#
        wBA36/Qz85OUOK/krxfHyAwYE/NPeyRHxCh3tEQ8P1ewFJPMMzP0IAv8Z+NjmzCj2AyHrHwsS2gH3IfH03hMYBvA\#
        fDO3Y2zz4BhXrEh8K0wvmFfnp8CgGAuIHIg3m5Bn2Ovz1CBHu6f/jHw743fjZE+ApIQ7+9RfeKOvr/wP/7h/TJg4\#
        C4PTJ/94MMQv9AxfYFe/u//T/8ifGL+wE4v3pDuL8QvviD/j07vEC9/ERChvLMeL77gz9HN8EJgXeAN0K3ev19As\#
        dFRTjL+D3/w/4HMf5IxTk7tYT2Onj9xsRDgj8M+kA/AX7Jc/+KP8IBu39vwjcDyYJ9/oGOu8OBAAACM4FKewEAgM\#
        D2BjAGg7+2uD6KvQHBg8M4+gUJur6CBYG6BjHIvr81O0DFu7/DBMdzPUaGu/yCioN8g7YJgDz5P8S5vT4BxImw+8\#
        nGP/fDyoFEBDXIQfg/fsT1wLrDiEQ1fErBwvvHSz9FAfcIwDUBgQJ0hbhHCL52PgXBhr78B72JfjhD+HGABHw1hL\#
        /NRnl7v798Rn1+AkFIAQVEcHf/Azd0gz1NCDuAAfu7v3qDOQGDgY0GNnu/QTn9Bz7LSXRE/Lb+OsKEu4LAwkuKu/\#
        09xj49SAfKBfbHOLQCtwLIuwT/wsrKwEB+CAL0wklBRDlENrbF+EIJfQdDgwcLfUACisWwQ0VCQL9Ftv9F/kCHgo\#
        UCu8LMeQJEzQZvfoPKAX7CgP1Aw38HRYWBu/3LdcEFi0Euw3lIhP1+wb/CAwMNBsiC/TwPgAZ/gsNwBrzAQz48RX\#
        zDyEDCRkjIuvxJfvmBxQJshH/JBb3DgT+DRceESkfBPv5LPgOBwwKxST7HyHu9x7iDw4zGgwVCA4RLPAHHAcjxAX\#
        vCxr4Ax7c/xMpGAMdHe4IKPkQ/Qccwhv3Bhz0DSPX"
            }
           ]
          },
          {
           "file": "computer-7/computer/386.flac",
           "startSeconds": 1.21,
           "endSeconds": 2.06,
           "templates": [
            {
             "ordinaryCost": 0.756314218044281,
             "spread": 0.21378928422927856,
             "vectors": "BQMJ7ewsLOMb++IXGvsbGPbmyuzf6gMZAQMP9fYpKOEh/P4cI/kYDfbdv/Tn7Pgc+/cY/gc\#
        gH+Yb6wcnH/kaDvbWuwL43PsOEPwk9Q0oFuAY4Q4UGu0YDPXlxxn02hAaGvwn9BEaAuQdzBkAFNsYGvnu2iDp4hA\#
        RE/4p4hUX9ukP0BD3FN8OJPcC2ibn3hwLHPgV2A4R/eUEywfzD+ESMPEG2DH06REACuQA1A0O/u/81Qb1EOAHNu8\#
        U1DoB7QP+Bdvj2xEP//r75w8HBtcKNfT70j0R9P/0+9LY4x0SAgb58hP7/9QEKPr20DYW9vT6GeDb8g/8HBLkCxr\#
        f9dUKHQvvzCoHDP4fCur8ASDwK//RDCPm3RDuHQvhzyP47/oULPwIECzWHALWBCXs8SLnAP3f0hX99fgFPwoA5RD\#
        oH+nt8/zfAQLf9QPu5xrvKv0yJxvv3uLpIN0KD/MGD+zsASDl1QTdHAYnBg4N6tTxJuUEGgYrIAPrDg/ezQTuIfk\#
        hCxUw4d71F/b/DBQzJRPXDgTg3RX3DfoXGRVA6O8A+wf8+R0nHg3KE/v48C8B+AIXGA855uMB9Bjw5xUSHfnSCu3\#
        5AD0M6vUQDRwo3+4F6hHo8RgNH+ncAukNCUH/2e0HBg0a1vUL9xfoABkMBN/wAOoZDUbvyfAR/f4S1fgWDhviBhg\#
        D/+buB+kjHjr1x/IR9wED4vgcHhfnCh359vD0/egqIy79vfAQ6/vx8gEaKAXrBxn3AfkB7ugpIBn0rugI9OHaDAs\#
        INAgABRPs9v8Y3fgSEg7Zuuv/CdboJfH0MQr8Awb08QMG3fv+5ffEyxTyE8/7IO8BKt3u9Qnz7Rbu0B/06vLV8SA\#
        IG/f2/wINGbj22urhBiTW7/X6APbpIx0HCxHl6vgS5bMT+OLeGiDsDvcB/APuIxYZ6hPg+ekZ4soTHubqLf7qLQf\#
        o+/8DJQcQ0wn58+MR8/MUKg7xMeD6OxDr8AAQGOwY3f4oBvYJ/RQEHSrlJuEEOw/q9gEPC+Im5v46DQbxCicGEiz\#
        rF+ANMfoAA/sb9d0f8AowGhPfDyv++h7tDtYVH+QkFwcN9uchAQgIJiXrGiLn3w8H98wO/dknFRv58+oh9gbsITX\#
        4Ghvx6w8o8twG9+I1IBjz8wQW8QHeJTQLHxDt+wYq8OYD6fA4Ghv0+RIS5P/wJCkYDwTtDQMy+O0A5PZFEAjn9CI\#
        B5AHyGBEyFP/oE/It+fP13PE+B//s+iwE5/nzCwE7Fv7qG+EqAwL93OsyCfjv+TMA5f73DwE/HuvrGugnEhEN3Og\#
        fA+zm8yTr2P36C/xDJu3jFPckDQMK3u4U/vHs/x3V4wQHCvlAK+jcDv0jEfsJ5P0H+Of1BhXG"
            },
            {
             "ordinaryCost": 0.7256775498390198,
             "spread": 0.20998793840408325,
             "vectors": "BSYU+OYVDOn/4+D8IwcEAdLf39vt9QQ4AiQL/+UMBvAU7d8eIf0B/tLh29bz0Q0g/woU++o\#
        T+vYY7votDQYADPzW1N70tgobBwEX89gjCfkP2wghEg8dCwvo1fcHug0WCwIf6uoRC+gUtBYGAP0aDhv85A0Gxg0\#
        MEgQY3+/4DecStQr8APcjHiIK5hgO1g79FvP62unrDPASyv//9/cwKBkU6isi5vr7DOrl2PreDQUa4gAG7vQnKwk\#
        D6Tsr7PgHEPPM4QzfDQsZ8RMO4OYKIw317Dot+fMCBO7K6iHmFRMb9ywI2fD/FQ/y8TIg8O4ECwzD7DTwLgQL+yX\#
        q4fP3D/b06ycM9uwUDhXH6jbuK/kCDx3k4vzqDA8F+iTk7uYFJxXkEiniBgHhMg/jAyDx9gT7Cxbn2t3oOhP0x+v\#
        rKfnyBNrz9PnnBQnw+QDdIe4cJBkO2dX4I+sAB+YhAvLzFSTf6/7ZH/wfEBIv6dcCH+v7Cfo3Bv74GB/b5P7tGu0\#
        jDBxE7t4CFP32/wQ/DgztGA/k7BkCEuwYFB9E6fIABQTu5ws/CArkD/j2+CwH/+kTERg06eH7Ahbo3wgpC/XkAuX\#
        9BzwI8OIWCg4f5ef5+A/j4BQdBOXs/94RETzw2NwTCAgW3vP8/Q7e9BgO9uv9BdskGzjvyt4UA/MC4/QOCATR/xb\#
        67/39Dd8wEy34wOUbAOTr8vwaDf3ZCQ708hD8CeQ0FBr8tuwf9N7R9ggLFfDiBQ/z+hUN/OkqCBD4sPUU8Nq+CRU\#
        FFOvsDQzvDBod6PIdAwD3w+8S8tm1ESH8GuT1FRHpBBUb5AP97Pz70gkB9dzPADH5FtvjDAnV+BIV3Rbt6ukA9RL\#
        jGhLv0A/8F9Hh8O/JCg/6Cvzv9ePlMBP+Bhfv5gcB+toE9NHNFg31Of7e9vDeIxEG6BD7Bu8b9e8oENvsJO/zSgf\#
        aCPnrG/0J4QwjGPMg8wYiB//+Gtr6QwnbAwX0GuIc4gk2J/YY+R8J/x/4CeX5L/3x/hL/EtEp8/83Mv0BASID5yX\#
        9+eb9HfIXAh38CtEq9g0lKAjsDRrz2yH69Of8Cd88ChPvAN4n/wj9JhfvFQ/v2RAE7N71/dNHCBTm/vYg7/TiJB/\#
        6Egzq+BEe6+zv+tdJBgzr6xIZ6uHPJRkRDwPsCQsd7Pv07udAAwr17CgX5tnTHhAiFfPjEgUa9AX64u89Agf07yc\#
        H6NrXEQ8yFOzlFQQZ+hD11/cvAwID/DD/6tXaCQcyFPTgH/4O/xMB0PoZ/AAJ+zv64d/bAwQqJOLmIgUBCxIE0Ag\#
        G+/T8Azrs5f3a8/4eLc/mFgXwDxAO2hcF/PXsHCvf5w3z5v8UHsPvDgH0CRgd5wf1A/MAJC/L"
            }
           ]
          },
          {
           "file": "computer-10/computer/387.flac",
           "startSeconds": 1.27,
           "endSeconds": 2.05,
           "templates": [
            {
             "ordinaryCost": 0.7443246245384216,
             "spread": 0.22441017627716064,
             "vectors": "//cY5fMtHeAcBO8cCQwgIQbp0fPZ4BkSAuM09AYvEe8h8/0SCRQjKADm0An13Q4MC/AY8f4\#
        lH+IPyu4GI/gPGuXT1hb39v0eE/AB+fYFF98e1PcNKNcSF/PL0RPx7O8NBfYH8fsMCNQN1hQiJeMLHPvK0Ajx4Pc\#
        NCfoh4BAP/NwDxxksD/EOJPno1Arz2wUGJPMd1wci9t/1wAX+DesOJPID2xoL4QoFIOcC2QIW+eH6wAX6EugbLeg\#
        B5yYY8Pj+Dez73gj4BOT2zwrvENwgM/X34TAX7+jqBe/m7RPm/Onu6RT9/9cnMf3s2CYb69vyBPHl4iLzBQHz+xj\#
        7+84TMAfm0R0j4ubwC+Pk2y/8Aw7s+Bb07dcMIgLd0RUe5+QAKObt7BH7Dhz2KBrz4twqCRHt3vj+BvI3JvcTBA3\#
        pJA7mHRTv0xYFCyPU2fvq9vssKP8VHCTeMPvh+xDw4jHt+w7b3f72/ggSNwoE7hvtKebu2+zlCBnU8gT08wrtJf8\#
        lIifc4fjtFc4P9uMNFgbUDh727gngHwIVCRf22drsCdcIBPMuKArVIRv/8ATrKPYLAgcRyNbz+Ov69gQvJBnUKg8\#
        I8Qf5Hub7EAEnyOYK8gL38w4rHBjRK/0I9hENCtj5Ft8c1NwF9x/xBxIcFAnnNPME+B8Q8c0DF9UV3+3/9RHbCAY\#
        UDhX1KeX9BikV2c0JHfkN3gn4AQDU/QwY+hkJDdn/BS0c0cUNJ+Hx+AH0ARfbDBP9+gEHBdvz5S7uwtcTKeXnCvr\#
        2EwrRDhbn8RX58O7q6Rvkwu4dC/P1ARj1B9zDCQ3b6zT45wPk+R334vcrDRbn+BsK/snkB/zV/Tfr2wLtCh4K/g8\#
        r7Sfh9BQb1+oDGe3VDRXY4BDpESYZChX84h7f/Pf/3wsZMAXJLfHp8gXcHRoECggA0xjvDAbv5yQYNxzEHAMD/BH\#
        xIQUF9fj01BESDwL7/DoWLyHKEwEB7QsTIP4I9O3t5f8bE/3yG0IcIg/OFQUF2/sWHu8NAfLt4vwYHgjkHzQRFvj\#
        oDw0QyeomGOUKAfLp2Qn7GBf+ChIXFOQjBRH/rQYc8dwFAwft4wsJDgoaDQUQCu4rAgz+tQYj8tHwCSTz3gkMBQw\#
        wFPsIBfshBhH9wRUT+dTvFS7o5AkK/gI1Kfv6BAQiBAoC1RUHA9XqIjfq5wQkBRMiL/P6BPYiBg8R1RvyAdjvGyz\#
        h4QYhAhEdLvP5BQQ5AAz80Anz/eLvHRbU6xca+hkYI/MDBg1CAgXvxwP59ef0GhDV"
            },
            {
             "ordinaryCost": 0.7414525151252747,
             "spread": 0.2192223072052002,
             "vectors": "8EELCuwQDOoYAvYLJQQWFvP67dLv+wY/7R8rGg0K8AMK7Q0GEBMOKwUU2tzl2BIy/hkV8Ps\#
        TGvX/wdjyJP/4BNH4393s7wUg/RP/6Of8Euwg5NwbIOYFDNjw0NPq4gEX8wEH3fEMAOQa2PIvGfoKGfrq2NXmzww\#
        Q+/Mg0v4n9uEKywwiCwUXJA4D2+nv2w0KD+ge1vgo8+sFtQf3+gofJQsJ3gwL7QIOE9z81v0UBO4HugXqAfsrKPj\#
        84Rod9e8FCuTv5QHnB+4I0Q7w/uwpNv3v4S0W+9f2COfi7Rjf//YA5xT87+EpMQbq2CkZ9tr8Du7U6CffCwUC9Rb\#
        87eAUKgzq0yMl8+QBCuvU5zzoBwv5/SX+5ecIGgfk1SAY8usRJe/f7CvsGx/0Gx/x6PQKBhLf4xD79fA5Kvn8AyH\#
        jHA/jISDz6Qr0AirU7Ary9vAzKAYPDTvQHgTeBB/w/yjf+xnk+hH29/8TNREE2hfiHfDi3OXrEhXM8wP5Aw3sFwk\#
        dIyDm1OjmFuAD8dcTHAbSERf2+AnYFQMRAQ/91sr9BOIDCOo2JQfeJRr58wvmIPcJ9wUXyMgB+ev2+wgxGhXjKhU\#
        K6w72Gur+C/svxtYD8/7y9xMoDRrmMAAH7xkDCtv/FuId2NcB8RjwBAsZCRH4NOwI9CUX8csNHN8L4u778hDjBwk\#
        OAhgFJuEC/DMe28cOGO367P32/g/XAxAK8BYSEtX69zkZztUdF+Xt9gnvBA7RChf3ARUO/OT08jMGvtUSGOrm/hL\#
        yEArKERzoAhcG5uzw+in5xOAXDgjs+CX5CPnJDBnXBh8M2/zgDR8K1e4k/xrl6CT7BvTcC/+/DST70/vhIBwD8gs\#
        S5Rrp7xMD8QwIG/XLDg3u7CfXLSr8AB/s0A4DE+sA6xwiHvTWH/r6+BHWKyDwExLlzg0ILez47BooIg3NF/sI7gf\#
        uJRz6DgDo2gcdLvL2/C0iKBnXA/4M2Q4QGg/7FvHn7/wsKfb7AjIbIQTcAwcayvogEwsKGQTp+fMiIwH2HiAQHPf\#
        vBBMZsvInCv0EGBLw6u8ZHgv5IxEGJu4RABgOtOoR9ewDBivs5/cHDQEQJfcAIfQY+yIJs/IM9+b8Czfv4AUKB/w\#
        lH+z+Gwch9RgKwAP/8+3yGz7x6A4DA/wqJuUAGQ4V+hYQxhj1+ff3ITzv7BAiAgMbHev+Dgsg8hMNzRvn7AfyCTz\#
        U+hMk/foeJ+8JEBUbARIYzRLV9AX9GzXk6Rkp9w4RGPQJERsi+BIayQXd9w32DjLZ"
            }
           ]
          }
         ]
        }
        """#
}
