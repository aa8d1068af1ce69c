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
         "ordinaryFit": 0.35174307227134705,
         "fitSpread": 0.8277378380298615,
         "thresholds": [
          {
           "falseAcceptsPerHour": 0.1,
           "threshold": 1.68716
          },
          {
           "falseAcceptsPerHour": 0.5,
           "threshold": 1.59839
          },
          {
           "falseAcceptsPerHour": 1.0,
           "threshold": 1.51969
          }
         ],
         "provenance": {
          "recordings": "crowd-sourced recordings of the wake-word set",
          "seed": 72,
          "testedRecordings": 132,
          "testedVoices": 39,
          "negativeHours": 11.24,
          "missPercent": {
           "clean": {
            "0.1": 1.52,
            "0.5": 0.76,
            "1.0": 0.76
           },
           "10 dB": {
            "0.1": 12.12,
            "0.5": 6.82,
            "1.0": 3.03
           },
           "5 dB": {
            "0.1": 36.36,
            "0.5": 20.45,
            "1.0": 15.15
           }
          }
         },
         "recordings": [
          {
           "file": "alexa-89/alexa/013.flac",
           "startSeconds": 0.61,
           "endSeconds": 1.29,
           "templates": [
            {
             "ordinaryCost": 0.7764081358909607,
             "spread": 0.2645714282989502,
             "vectors": "CQYT8vsSFuUUBdccF/sICuDl2NnV6yIsAgAg1gQpCt4U8+wWBBsPJf/74evS1x0YCPQs2QB\#
        AB+gO3u4FBhYNJPwC0w7w6A8aDuse4PcmC+UKyfcAEfsZMv7xyyYE9/sJDekF5/YTHusF2ATwHOgXLvng0zIPB+M\#
        S/wDp+P/2GPMS/AYEJ9ESGujIzRr2Dtof8wX5/hH8HOUC/x8RG98WH/bTugL07e0o/wsL/h4AHuTp/DMMEusVGPf\#
        nuAP64fUiJQMZ/yUHHO727yb6GvYdEvfzvQr41wgjMxYg+TQAFff64hj1IuwSE/X71wfu2hEfGBAo/jn6/wIJ5Rc\#
        BHO0BJPAN4Sjt2CUTHvIW/S0LBh0Q7RH8GvLxKugS7UP49SYTEO7w7iAXCygO9RQODu3oIuMT+0sJ/CQO/OHf/A4\#
        qDyT79x0HB+3hFuwI/E4CAiAH9t/eGvofGxfuBBr7+ffW9uEK0Tjs9Rry9ebrC/g0D/Di9xL29AnQ3e8Dyi71+B7\#
        2/fLjBfosBdPuAhHz+hLS2vMBzC3t9BvyAfDn/vsh+9EQDxra/Qfg1vr4xiD06yDxAvUC7fAk79cQHCjLAAPo2Qf\#
        o2Rb+DCfy+vMO2PUU+sYYFiDGAg3Z7fv1BA4MHCTyDAAJyuIDAOEWBPXSKO7s+d7vAvkQFCot9vj/0OoB7ugtI+j\#
        uHusFKPzfCP/t8C0k1uMe4uoL9+wiJAYCCwYPPwXf/xP+4hYezNwx+fcSAPYZAwrpCwgZKgDm8iwh6Pkaz/IgCAb\#
        7+gMG7gnUGgEYE+UBADgt6doS2AEHBw309AIQ7gPSCd0hCuIa9z4c4Nv/4wnoER7/+Aj27/7QCsobC+4p3CgN5uX\#
        v4wHrACr+Cg/27Pbk/csYCvs1ygMO3P7p2Pjp9CYOGRzyAwLvAMz8CBIcw+8X3gbl1uHq8SEgGSP1CvoB/uXy+hk\#
        R0dYi5Ajn493u6SQtESn5E/oa8vru8Br33s0h+Qvw5ubn5zkiEiIGAAsj9frn3Qzg79Qe/gX7//D75EQuDR78BRs\#
        h9gDs2QPQ+uP/9wT4EgAF91EjDRboAhwWAuwC1ATTBfjw8wnrDxECBk8OEwzpARgG/9oPzg7aBvzw9QHd"
            },
            {
             "ordinaryCost": 0.7479349374771118,
             "spread": 0.2523422837257385,
             "vectors": "/hgM9OgHD+wP6tMWG/Xz/Mzg5Njp3xMp+g4f3+cZ9d4V1OodBQz/EP/469bU0hQYAAAcyOg\#
        x/OYHyfAI/hsTGg4L3fjt4AsPBe4WyOkm/+QHvPn/AwoiIAsO3wkN6foL+Oz+zuQOFOgJyPf+GfYeIf3h2hEj/N0\#
        G6f/n5u3pFu4S5/oRH94fF9rQ2/0Y9NYN5vvuAfTtCOgR8B4YCN0hHu7Hx/3/6uQa9g4DCArwBur18ywe/+MsGvT\#
        dvQIO3/UfEwgSAxH2Fent5CoGCug3F//5wwoL3gIpIw8k+iboFfX92A32C980Gf8K3BH/3Q4iEQoaAyvXAwcR5wL\#
        +A9soMfUb5yL22x4KD+7/ASbhCSMW9/cE/+AMMOoV40AN8yAV/ufc8yEHESsW9/sQ8+b6G/EU4Tob/C8V5uHV8h8\#
        sGiQLAhQF9vTwBfUS5kES/BwI6tvVDBMpIRb2CQ336wHm7PoC0D37+hX17OHiCQsqHPfkBQjn7BbX2vj70DH0+RX\#
        z9PnmDxUkDdryFxLi9hXZ0/0E0C/u+RPrBQPrCxAdBt0MFxnY+AzXzgf7xCDv+RPqEwAR8fUq9N4WGhbDCA/n2hT\#
        x7w3wHSrrCgAY2/wd9+QrJRjJEhPx9QD0HhAAKCXwEQQa1OoQCusZ++jfNPLdAeTqBe7+FiMu9v0O2vEE8fUrE93\#
        5Je7sLv7dDPjg3yQj1eAc5OkV9fUiEAYNDgr6RAjb/g722gkbztsqAOsc+PsW9Rn3DhcNHwXq9ikf2ucd3+oYDPM\#
        DAfr+3hjfFQMbDe/9/Tsv5dAV5Pr4Cf3xBfMC4xPRCOUyD/Ai+DYe39v96fDeHBXuBQDu/AnhAM8uDv0p5Sse5uf\#
        27fDZASjuEwnx9+/s6dQkDwMpzw0g3wrx6erQ9CQDLg3wCvb36dkADhcczggg5BXw4+HV8CkLKhD+Fv0O5Ov89is\#
        L0/Um+BXv5d/W7iseIxj7JQce5wD+5yL04v0k/w/t8/HT2EAMLg3+DPkC6gcA0gzb/v8WEhL9AATg5UEZGRzqGQL\#
        /6w8O2SHNDhP8AAjuDxP2AjEVHBD0JhgX8g4g2yzhBhvzCAzTDhYH/zAIHw76HAoV8RMSyivqBCX7Cf3M"
            }
           ]
          },
          {
           "file": "alexa-61/alexa/019.flac",
           "startSeconds": 0.79,
           "endSeconds": 1.68,
           "templates": [
            {
             "ordinaryCost": 0.7688008546829224,
             "spread": 0.2375556230545044,
             "vectors": "CQQU8fgdGd8aAuMXFf8YF/Tl2dXN7h0hAfgV8/g1I+Ic9usYFwUYGQDmx/3b4AUTBe8l8wI\#
        yGOIf2/8UHQgWGP7lyQzp4wYPCewX9P8rF98b1/8JIPQZGfjiwR/46wMOFPAM9gkiCd4S1BD+I+gYHvrcxyz68wQ\#
        MEPYD+A8UAOAL2Bv4INkYHPXaxC728gYJEPv+6hgKAuj72hv0FswRHvfiyTH36Q0IC/7+5RsG/uz03RzvEsYKHff\#
        myzLz6A4JCP714xcE/vHt4BruDsEIHPLnzDT37g0M/QHr4xD//vbq6SDqEL8IF/jlzDP38gsT8A/y5hvy//fm9i/\#
        qBrwCEQPu0S308Q8Q6xj64Cnx+v3o/C/p/r32AwEG1yb17xQP7BYB0yDw7Ab99Rzt9LzuAPMV4Rfk5SQM7REJxhT\#
        z4g0Q9wTy7MvnAfAt5gLe4R8D+Q8CwAgE8BkY+Pb148vo9uc46Pru6hT79AfrwvMa/hQY/fzw3NPuAuA66fHz8gL\#
        v9AHewu0eCvgS/Av329nqDt8n8uDv/u3h/v3Uye4cCvAK/xP52NXwG+AS8t3z/ubdBffLyuMUBvX6AQHz29XxINf\#
        pAt31C+b+AgTX5+cOAfIJGQL95M8NMeTaD9XwE/Ah9wIUEfkT+OsDGhf65t4hQvXYDOf+DvE39QwyJwsLC+fw/SD\#
        y6+QbNPHv+P3/FOQ3+g0yMhjoHOvq6xvr9u8LGPAP9P78C906/RksKyzSD+7m5gj++/X9FuEp/Qr8B+8t9A0fKTL\#
        W//b3+vYbBfz6HeJI/gj6+wYZA/cEGCz8ARL0DOgdB/T4GthR9goJ+CQc9e73ERIWCyHmGOMoCAP4DdFG/wwX+B8\#
        Y4uLpCAUpECHXIeclDAj5CdYv9g8L/CEF9NXeI/0jFx/XHPQO9wzx7d8N0BH08hjo/dbtEPA2DgLYCfgB7Bje3PD\#
        6yRLz9x7uBuzpBvE3AeXdAQH67BbQ0/v12SHs/SLtBf3x/vkz6s33Bgjn8AfYzwXn0B///B70BQgD9e8u1tMQDRr\#
        d7vrt1gbn1RkDDCDo+gIJ0vcf7dAVEyLC+QLs4fz3AwoRHyDsD/r9x+UVAuwcFgW9Deb4/wz6HhAFKhcb6PoM7f3\#
        +8AUiNPHU/vr3MA3nOB0ECSAS1fYh/xH7+xAkM/rd7wzuL/7+MiYRAPb6zesrDxoGAxseLvPi9xH7CvUXFyIPAM/\#
        35PYVFhIHEiYNLgHaCxQA1+YeEQsLB8EL6fgJGx0DFhUBLPb6GhUNvewm+vn778kC8PT8HhsQIAbzHOUBJBkXwfI\#
        l8+j03uH37/v1FSclKPPqC+MEIQoSwP0W8e7m2PTz4Pj1CSA9K/HkCPYMGQEFyvkL9e3i6wjd4QgBBhNDKvDr/gI\#
        kDPgB2gP7+uLi/hjQ9QwU/xw9I/f3+Qk7Be/55RHp+t/wDxnV"
            },
            {
             "ordinaryCost": 0.7359787225723267,
             "spread": 0.21826046705245972,
             "vectors": "Ai/+EOkXB/QWDvQZHAwC+uPX79by2A46CSIGE+otD/Ip/QEaHAASDPrk4eHrywctAxsVBek\#
        fFewd4xIWEQEYCxrs3ObovQIhCgYXBvQkFvMkyhEQGwYeCxT41wYJvwYPEgMHBvAUHOspugcLJPkfFAr62hQN0AY\#
        EFAXzC/sFDO4kwRUQLO0dGQzz1CAS2gYIFRHoAQP8/+8dwBgRIt8aGwn31SIN5BgQBhbg9wrv+/EOxB0FFssRHxP\#
        32CML7R4LBRPb9g/s9vwHyRoDDsYEHw713SgN7yYM9xPS+QHp+gb70hwAEL0GFQLr3SQT/R4U4yfY/w7e8gP73Cn\#
        /Cb/8Dwv33xoH+BkS5yfj9Rvg7Ar44Sz698D6AQUQ3BQBAh8Z6Bfn3xXk6RL94Rvz6L/wBAEm7gT4BSwS8xHr0hD\#
        k6w8P7wj32cDuCQAw7QDqAyYH/wnqxf/z+xQT9+//1cXiAvs15fDvAxL+AwDOy/UBFxcTB/kBy87nBfMq5+n6C/7\#
        4+/zQ2vgDJPQEEBsDxeLgHPwc+OT0FeHrCfrE6/0AIfL9FhcJve7ZH+0GAfT4Ed3xEBXL8/LvAvX0DwUL0efMIdz\#
        mFOMDDdoH/jPXAfX/+ez4BvkZ+tPfKOLRD+b1B+Ue/CsTHvgR1PHrEAIQ8OUEMeLdHun89vIw/howL/UM5/feBBr\#
        69e4hKur1EwAJ+eg4+h41LQXsBvfX8hbh+uohE/QiCPgC9eQv9hsrHRnYDvDa6/7r+uQYE+Y/BAD++vIe8PwaLSb\#
        aCvnzBu0O9+0PF+tV9QT/+A4P+Ov3HSvuChLwEecY8u8BAuhL4vkF8Skd9NjiDRcLHxfsE9sY9AX/9uA/7f8K9jA\#
        U49HRAhEmJQjvIN4S+RQA8O8l+gYLAzAB6NrM/w0qHPruHuMG8Bfv5ugM5Bv6BB7Y89vYCwc0D/LwF/z29RHe1fT\#
        20xfyAxTUAu/iAgE5Cd77DRDl7xTb0Qb63xrrCQ3PHv/7+gQz/NIXDhfc9w7j2hTt7RHpFRPONwkV9/4n9N4sFhv\#
        TC/757BLxAg/3IA7WJwog9g8U/uQwMB/YD/z5BgrtIBYIGAXVFPwK6u8KA/coGPLNIePhF/jcOgr4IggJ7QsiDP8\#
        F7wUjIPPcE+/tNvzlSAjyCgQL4/MwJQ0F6RMOJQ3f+AvvK/4KOhn6CuP16tkpIgkHAR4FFfnc6Q0M9vQuICH3CMr\#
        4++AhGwv/DRT1JOnlBBMSzuc3/gf2AMv69OL8FhAVGAHxHt34/g4HsO8u6Pb18+EH/OzkCxIcLufzJNLwDxoPw+8\#
        e8unyBPH98+zIDSgjJNr4Leb/+AcI6iAQ/gLh9Qbi+fHM/x0sG+X8J/MC8Qj24g/2BhTeC/7DCvTi+wIWIt7/IOM\#
        F5wPk4xTwCwYAE/SuLPb1HBEhDeALLQgR+P0A6R3pEf/4D+24"
            }
           ]
          },
          {
           "file": "alexa-54/alexa/027.flac",
           "startSeconds": 0.82,
           "endSeconds": 1.52,
           "templates": [
            {
             "ordinaryCost": 0.7772600650787354,
             "spread": 0.2908611595630646,
             "vectors": "AwsG8vwKIuQYBOUlHO8TEevv1NDP7BAj+fgW4v8kId4P8+spDw4THgD1ze/T4RIYDuso5wY\#
        1D+oa2PkfEQ4PGPL30BDq5BEbC+Ug5/wqCuMTyP4QEfgNFevsyCn68gEQEuYR7fodB+EExAwEGOgGFuzh0TkC+P0\#
        KBvL49vII/9oC1xz+IOIIFujPzjYDBO0QBQro9v0EDOD5+iX4JMsQIe3VzycE7/gYABT59wUCE9zwBy4BIM8TIP7\#
        hxhH64P4gAxcW+w/7H+LsADIAGuAaHAf4wfb12gAjGxMp8yT7Hu8H7SP+HegfGQAIzvb40hQcHgox/jHxEgQT6RI\#
        HG+gYJ/cX3Ab/1yETFvgkCzD3BBUM7wkMFOcMMekb5CYH4jIPEeMGBigLDyEE6AANFPABH9Uc6TYb/DEQ/t/qBSA\#
        SFCEG8QQeD+r0FNwQ80oXAyUJ9+bRDRcmIhr0/xIHCOz8DeUA700NERj06urYFw0uHhToBBcM9/LoAeUB6kMCBxv\#
        i+eXnIQAsDA/oDA746gDZ4e35zi/2/BHWDub1GvMsA/ThCfrr5A7Z1ff3xybx9BvuFvwCB+8k7d0FAgLu4w3W1gj\#
        mvhXrAScDEvsI/uwj3dIZBhDn9Ang1fnqxBXyCyQAC/sJ8fcn4M0ZFxvU+Qni3QDt1BIBBSj6AQEN1v8e7tMaISa\#
        9AAnj7Pv6+g8OESH1DwT9zekQA+ocHwa+KObr//r5EP0NFhom7P8K4vsG9PUlK/DXIPDmMwjuKv789iceyewe+vw\#
        N+wcgIwjlEgDzSAPtJRQO8AEOxOgXEP8VCP8VBBHYJQwBLf4BGRMh/84P1/8CIQj6B/kB8hDUIg0aFuklFQIfC7o\#
        F2P0DHCDt9O/36gLrHwQjFO9KBOb6+tj67O72Fx/49/vv6eX/FvcXEu1Y4+D3A+/t7uP7ACoC/wXt+NoNCPQOE+h\#
        Cy9cO9Rj+4tnn8yMS/CD1A+AcAe8GEfcgxdcX+x7/4tPh8iQh+Cn1CPMh/gH/AAf6xNoeEgz55tPf6jMq+yjwAgg\#
        j/A319fvo2d8VD/33+N/t5jsmAS3o/Rwb+QDn8O7S6e4OB/zrC+f46kkeAibo/yEU9vLy5/bI8PUFAPvt"
            },
            {
             "ordinaryCost": 0.7605192065238953,
             "spread": 0.2757827937602997,
             "vectors": "BhEC9ukKGOUfAdwgGuoH/9Di39bg8Aoq+gcg6OUhD9oX7/YsB/sPHfjo1OTW5Qog+fgs4u8\#
        rDt0O3v8nAAoeGAL2zAbs3QUZAust3/QnEtoHxvsVCv4ZE/b60SEF6/0PCe4Z5PUSFdgHw/gKEOkeGPLt1DAM8PM\#
        N+vcA7+37E9sG1AwGHuAbF+XZ0S4O7+QS/RHt+fnuEuIK8xcJJdYeFeDRzhkI5+oe/Rf1+//6D9//ASUQIdQbGfH\#
        dxgb+1fgkARcUAA33E+Tz+C0KG9wlGf32wvj20wIlFhAm9x/5FO8B5CECG+QmHPoJ0fv/zRoeFwIq/y3uBwIL7g0\#
        FFd8mJvch3AoB1CgQFfUaCCnvAA8K9P3+EN0UNPcm3yYP5DMKCd39AycCDh8G8Pn6CuUFHuUf2jMe+jgN+dnbACI\#
        RGR8N+fkJA+r6FOsR3j8eAy4D6ODUDSclJBL+BhEAAPD2CvgB50YXDRnu5+vZCSYuJxLvCRL99/rs+/D57kIQFRT\#
        k7/LgEyAyJQ7oGBjv9fvg6vXw7jADHg7bCejrJBElEQLnIAnu6Q7e1v312Sjp9ArSJvcVKQcq/PT+DPzw7hvh0Ar\#
        m0B7w/h7nKQUWFAAp6eIXFgv08xXf1Qnq3R/mDSTmJRQOAgkq2tchFgzdBhXy3fvw9hnxICfnIBoa8Awp6NohIQ/\#
        NDQn39QMBEhf+KR7mFg4G4ekdA+8jE+vNNebeAfXxGfH8HBke8AkT8fQS8QAmFdziKe/fLwLnKPjj6h8ZzOoiCPc\#
        f7w0hEArrFALyR/7qIg776fcNzOwTFvAi/AMR8hbZJRYNKQAJFA8Z9MoP4P0HI/z+/frx5hPSHw0jG/EpCf0h+sA\#
        I3/T7Hxbx+uvx6AbnFQEzFvtL9OcO++D97N7rGBzyBfzs8OfzCPkiFftR2d8KBP309eDu9SruEgH089oC+fgWGPM\#
        1x9oT/yH67dfZ9CkEExH+B+Ub9PYFFQUavuAcCh388tbU8DILEB7/Cvwm7AoFBAP0xecaGxH0+t/O5zgZGBz0Egg\#
        d5BD4+wjf4/gSKgH3Bu7n9UMgCiDzGRoi4RHt+P3U7AcSGvvnKwHk8zgfECDiGhAR3Q735QzY+A8JFvfg"
            }
           ]
          },
          {
           "file": "alexa-25/alexa/041.flac",
           "startSeconds": 0.69,
           "endSeconds": 1.4,
           "templates": [
            {
             "ordinaryCost": 0.7831778526306152,
             "spread": 0.2690693736076355,
             "vectors": "9ggK6/QaHOEPDfImDvcQF+3kzNTW9Asr9wEd5AEzIuMO+vYlBgkVH/nswvnm4gMbDvkt6QI\#
        yHOQU4QAZFAQgHvbwxwzz6v8XEPsm6gEiGuMK3P4QF+sjK/nozCb/6AEMF/oY7wQeFOgI0wsJFt4fKfnj0jf99v8\#
        JD/0M7AMUDuQGzRgNE9cXI/ri0znu+vUICgAI2wwKD+f61CEPCNUMKvPs1jrw6/wEFQTz3QgFFvPz1hQDFdMGKOf\#
        d3Dj3/vobCArs6An6GfD57hkPFckKMfPa2CTo7vol9xX89RL9Gunx9yoTDdAGI/Tf0Bbm5fUu/SEP+xL/Gunt7jA\#
        PGNgBDPPuzQPi4/E0CyIt8CH+COb15jIMF+gCC/oK2P7d4wouCwQ69CoG5PoA+BUTCPIPIO4j8RPq1i4gD+kc9Rk\#
        Q8yT59PwCBeMDF94r6jL+4S4m8uAKAxgQCiL0/vcMDeT9Bdcu80Ub6h0Y4eHi/gsbHRn2BP/+CeDxBukd5UsT5hr\#
        87ubbGQgRIBntChAB9+nm9ekJ0ED34hrt++bnGPAbEwLjARP68ffW4O35wibt5CLpDe/wCOIfCt/g+RP88gvT0fX\#
        7yRns5iLyGPcABeEl/8/4/Azw9RrW2gftxQ356SgAB/0F7OQn6sYOBB7h/Qvm3gnszA4G+i39/vYF7uUZ6dMSEyf\#
        W+f3n7/rrzBsPBynh/N4D7egL9eAUHzjI9/zw+Pbk5CAIBSnt7eIX5QYH+9YVJDDJ+wjg9fDxCxAdESTy+wsQ0vw\#
        A9t4MAv+1HQvhAN39HPkdFh4Q5wv16fP91ewgGPDCIg3wKPjwKfoH9yIDzgPuBuz/2vYPGvnPLRH3N/nfEf4U7Pj\#
        x0v79JvLu1wQEFBTZJhAGMgfoA/Ek9Nzy4/oNL/bc4SD//iDaIBL/DQbz/9ck7Nfv6vQQNAPU3yT49xjtBw79+f8\#
        Q/Mgv6ufx/vcPNw7Y4iLo7Qn56gb/6P8f78819Ar6BvoIDxTq9ina9OwG5QH+6gAa68tB7iUI/PH2ARfjDi3z+OY\#
        I7gP57gMM79FJ9zL75OrzBxThJSQB/fIP9gjx5gT2989GASLs2/HwBwrpJiIV/gQd8gjr7PvzCc03DCnk3f/3/Rf\#
        rKRch/RAn6ADn5vfnDNEjGB7g"
            },
            {
             "ordinaryCost": 0.7679051756858826,
             "spread": 0.23730123043060303,
             "vectors": "Bhj+9ewHF/cfEOUfGOIK+tfe4NXk5gYy/xkb+esmDu0jC/0vEPEcD/Lg2uLu2QMq/xcl6O4\#
        uGvEb+Bcn/PUtDRb52APu2/8jBg046/8pJfQZ3Q8Y/fMuERAH4h/63ggXDxMm6PsTKvAUzPoYBuIqGgIA5i//5fk\#
        UAxQN7v0GIPIWxgEXDdMgFAD+7kH04+wJ9hT/2gUAFu8ZzQorAOAcHO8G6jv04vQI+hPe2fkBHPwE0g0XEc8UGuj\#
        q9DX49fEj6hni7AP1IPcC7Q8dEr0NJv/w9xLl7O4y5CkA/Qj8I/b6/iMmDcYGF//56Pzl6+s48SgVCBADIfXu9iw\#
        kGNUCAPv75PHo6eQ5/yY2AB4AHPTx3ishFuwFB/wa8vni4fssBgQ2BSYC9vr+6xAeCPUOHPE4BQzn1SofC+cSAxc\#
        QBxvt4vYIDegBFtU7AS395iog6t/4DBIPEQ/q6u8SFfD/A9E4Aj8P7RgWz93WCAoeG/zp7/8REPT5AeIm8j4M6g/\#
        y0+fEDAooGv3o/RYIAPMC9e8b6j0EAgrp3NjSDwk0DvjbAxv2+Pvw6fYG5y71AQ7Y7ODb/wMqBebT/hbo9Abq2fH\#
        82yDk8A7WBfEL9xEj98/tABHm8Bvp0A/m0/n25xnSBvkP3AUa6NMMAiff9A390gzi3OzxBSLU/f0Q2w0S2t4VEyj\#
        h/w4J5v7h4Ov1+ibJ+e0J0wkM7ugKGSnVAAUH7PbO6uj1BSPM7uYY1RAR7N8MJDTo+gckBAzq+OkAHBTR//EM1u4\#
        K8fYSA/vKEfMG/dnPIfIOMx8X2wEL+Pj60QUeHvXX9g0CN/zSKQD1AiYKxAQRJvAD1g8WDwDWBQf8MvrOGA4F+/b\#
        90AcXPfXqzx4CFB/m9BAEDPnp+/8d8Nv43QQPPv7a2hrp7RPR/hP15PEN9/Mb8eT08ggLKgTT8BLp7g/g8Rfv1vI\#
        q7NEh5vr38vj1Kf3c+A7m7QHr8Q8A1QU968wi/xz7+vP0/P/uEAzj9uP34BL59Qc08sIs/DX27OzrBQjwDxL6Eus\#
        L6RDr7vsS7MQ7/DXk4tPa+P/wGRoQE/oI9Qjx6f/n+cw1DSrr3OPo5gzvFv8RAQcZ2xLm+P/uD80WICvU3+Th2R7\#
        0CvMT/xEN4Azj3vTt/NQIHg7J"
            }
           ]
          },
          {
           "file": "alexa-96/alexa/053.flac",
           "startSeconds": 0.56,
           "endSeconds": 1.24,
           "templates": [
            {
             "ordinaryCost": 0.7764367461204529,
             "spread": 0.25341737270355225,
             "vectors": "DgUIAfEbI+Qc9O0MKPQTBNjizufc6gwqBwQi5/UND9sf3/gkFwcICfny1uXV0RIjBfcp2v0\#
        rAu4Pze8ZCAwACgX3zgj2zRgcDe4e3O4t/uQVu/ULEPgEFvsB1x8D3QgLAu0C3uol/+4Tuwn7F+b/GPno2ikd5/M\#
        EAPXv5ucWEOcK0RUAG9cQIvXW4CYe6eQJ8wzk+u0CGuYJ8SP+IMwgHPfZ0AwL7d0V+hX9/gf6JNzy+CUHG84hHAr\#
        ixQIC6O8dBRkY9Rj4LN348SkKE+UjFRH3yPH44P4lHxAl8yf7KfIM6BcUGuYkGAQC0Pr53BAhFw0s+i70E/0V3go\#
        XE+ofIfcM5BXy0iUYGPQl/SoCARgM6AkRDeQQJe0O6jkA5zMWEOoF/B4UDRsG6AIPD+gEGtwa700N8ioU+uXp/hI\#
        XGRT77gwNCePxDuES8FoI9SEF8+ncDgckHwv39xMFAeLjCuoL4VEB9xnq9uneEv0jHgfxABT08+/c7+IJzTrz9R7\#
        k/ufhCf4zEOjp+BLp8AfV3vIA0C/x+h7rBOzoBfYsBtX+CBPr8BXP2vz3zCHt8SDvDvv/+Pcu4soPDxbf/Q3a2gT\#
        rzhIA/SLzDAAI7fch3dMZGCPM9v7l5//s2BQEFCLo/vwI4QIZ7NkkKDO//wLv9Pjx+g0VGRnsA/0SywEM+OIaEgq\#
        uD//bBO7+HwITGBD46fUI3gz98PcqJ/q6EwToG+zxLQYI+hDj3PAL8RIC7P0kJv7CFgntHuHtKQEN+fLX498XCR0\#
        E6/8dIw/NHAj8DO3+F+b//87Q+NYYFRYD7xASKAzKJw0Q8PQLDdUAANLmDeAdFCL+6wMLHQXVIRUd3/wPAcAK/9/\#
        yCOoZDjL/9P0EG/XYHRQk2wgK8LkIBPb4C/UU+0kM//PtDOvqDwYW6xnz37oE9g34+/cU9kgSC/n5CAADD/kH7iL\#
        p0MEB+wni+/kM/UETDw4JAgsTCff93x7d1MYBEA3fAvUT+EAeCA8MAQohCfn/4RzU4c//GRPjDfcm+C0m+wkAAg0\#
        5Cfz87BDP7tYEHBzpDvMi9jQo+wr4ABA5Bff67wnK9t4IFhvp"
            },
            {
             "ordinaryCost": 0.7688653469085693,
             "spread": 0.24741053581237793,
             "vectors": "CCAO/PARF+kM2939JvIL/cXv4dXy7wwn/Rca7/MKAecR3uAgCf/8DPH33tDbxxUj/AQa3e8\#
        pAPsTzeIdBP8OFw7x2vbyxBMa/vwY1essAOgYuPoTBvsRGRUE4gIA0gAI//UH1+cjC/Icsf8KC/MPFQrj4hAa5ec\#
        F9vbx5ecRDukVvwgJF+MXGP7Z6hEf4dUD8BLh/ewAC+gT2xwLG90kFuvS4AMX59IO+hbp/wH5E+gI6CQWEdEyF/v\#
        c0P8K4OgdBCAK/hPxJOIA7CYOCtw0ExDzy/EA4PojFBMZ8yLuI+wG5h4RDdwzFg7/0vf/2gsgFQ0q/CXkFAAV4Qc\#
        YBuMsIfcR5wzy1CgVF/If/iPwAhgV7P8T+uAgI/ES5TED4TUWC+T++BoLDSEO5/wN/uUPE94Y60cU9TIa69/g/Bo\#
        UGB0O8AYE/ucFA+wW7FIT9iQJ5unY/xkmJgf6+RMCAOT2/vwR6lEOAhfr5/HRBxAoLAb0Axjz+uvp7+0J40EA/hT\#
        f8vLXDQ0vIOnoBBjm9Pfi4/AC4zTwABnb7+7gFQ0sF90BCBjm6Q3b1wb53CLw9xXVEggKCfww9tQTChfg9Qnn4RT\#
        n2h74FCLPIgwV/wMr7NoeDiDS/QHz7ALx7RrzJyDUHv8Z8gYZ9+AuGynLFfsF+vj7CAv7MR3cGvsK4fsM+OopC/2\#
        4JPjzEPLxKgX8Lhf/8ugMBA746P0lH+vJEQztLvPlLxbs/xfe4ugIEAL+8AIdGva8FwfwIdvhKRT7DO7f5toRHBD\#
        33/ULFArHDhIFCeYEEwTyFtLJ/dgSJRIC6gMEKQ3GFgsT3u0X++sGF9TlDtgiGiD84fkAKfneGBIj2vcY5toJCOf\#
        qEdoRDyoF/Pv6L+ngFxEk0QUP3NIGA/zyEOYB9zoFEfL2LOHgAQsV5Q70y9v98xblBuAQ8TMYHef7G/QJ+wH/4yf\#
        g0uT/AiLZBu0B7TMjFPIBGgoi/gUC3yzX2+sMGRfeCvkK8TgqDu4NGhMiCAoQ3SjY8AAKHRnbF/4Q6B8uB/8AGxI\#
        eEQka5SbI/wAKJCPoJf4d7B8iCfz+DwweAxAk4xrK+wYFEy7a"
            }
           ]
          },
          {
           "file": "alexa-91/alexa/068.flac",
           "startSeconds": 0.5,
           "endSeconds": 1.31,
           "templates": [
            {
             "ordinaryCost": 0.7636367082595825,
             "spread": 0.2664750814437866,
             "vectors": "EB8M/+wFEu30ztLyFgL37Mbe5933/h8U/R4V5ukQ7eD/0c8L/BnvEfvz6NzY5CQO8woK2eA\#
        l6dwDytAF/B/4Ew3t2Pj15w8O7fAR0uAg6OwHvvECCRj7Fwzk0wMS7ekF9fIB0tAS+fcQ0hP7EwIcHQTP1QQhAuU\#
        KBfXw8d74B/oN8iPzIPAqIvbI1foh+tsZBwsG/fXpFvgO9i74C+w0IwTRxPcM9fEmBRYb+hrmGewA6jL6AO8sIAb\#
        uye0B6AUrIhQS+hnmIQEb2iL+BOglGwX2yfny5gcoIBcJ9xfcJgUf0xQNDuMXGQX1yv3w7AsnExkS7iPcFQYl0iI\#
        oDPAJIPQG3hDn8xkdFgUE5ij2AxQm3xwoCO34Ju4c7CfvASwaGf3y3CcL+xUc4BgeBufxIuYiBTL/BCwOCdfb9wk\#
        UBBv9+xIT8NrxG94S70Dw9iYX/tfZCvIOExLiCBYI4+/eC+gJ2Dru7SAY/PLg+AIiD+zpBh743xHV8/AJ0UX87xE\#
        QA/ja7wwlBt3oDSbo9w7Y4fkP1Tv++AwDAwDs+QQg993+Lx7e+Q/i1/oDzjEC5hb1BQH73/YW/NIMKBnKExbbzv8\#
        B6Q8N9BztBQ77v+MDAdIHC/zIIv3R9fX4AvUKCx0Z5BD6z+4J1+wZHOrWJATxIvvsGvwFASwbzP0I7uYL3PwcJgb\#
        cJwX9PPbkFQQY9ggK1QgGDOEC9QwZIhfdL/8YMvTd+vsk9+IQ7gYRHu/qBRQJFCbbNf8kHfny+98h8dER/xAXJwX\#
        ZCxUK7iTmKwIoEvT7+NUg7NcRFRIELxzOCQ4F0hP6KAAkCO0M9NUZ5vMJLBjtJSfUChj9yAwHH/cUBOgC8ugW6xA\#
        UJRniISXU+BT9xhYdKPAHDAIB++0S9R0BFxzXHCLf8Bf/yBkbJ/b3EhIGCfATBCn5BBnUDxvx1xgD0RYUIPLsFBU\#
        SE+oVCjLuBA3Y/g0DziAD1ggKFPLfDhciEuMWDDTpAwPL7gAM4ij/1vj7BureEggYENgTHC/o7P/b4wMK5xoH6f4\#
        I9fLnFCEo/sj7HiTS6OX57w4S4iUG/QMV+fPmCDQh7b0LFBXm7tsC7REb6Cr+CAAa9ffoBSgW6LsbExj779gA6Rg\#
        v7SgEDfsf9wfg8SIA8cYkDwsI+dv+5iQs9CQLEgAq9RTr5hbw9McYDhEU8+QG4zksFgwFCwUh+wbu2Bjh8c0c+AA\#
        E8vD87EooIQv7/xIU/vTtyg7b9eMH9f3zBwcABVIJKAHzBwvyAt8OyxLlCvL/3/3oARkJCkQNI/31/w8O+tIG0xn\#
        bBfH+/QjR"
            },
            {
             "ordinaryCost": 0.755041241645813,
             "spread": 0.26656273007392883,
             "vectors": "DhgV9O8HC/D+49ECHAXy+MHW6db3+gwn/xYc3+0T6+oC5NcP/Qf+Iv3m5uDM3B0f+AUV2Og\#
        06+cF1+AEAgoMKAvm1/fq3gsc6fcY0+4p7ucMvvkADwoTIQPt0gkE6OsM8fsG3uIUA+8TyP77F/YnI/3V0woY/to\#
        L9gvp9er+CvQV5BL/I+wzHejW0fob8NQUAB/zCfjxBvoW6ScIFuovHPHXw+0N7+YeCyMM+xbsDvT+3CkKAuMtHAT\#
        zxuj84QEmIhUS+BzuFwYHzRj/B+AtIgL90Pj94A8lIhgD8hHhIQ0NxgsMBdQcHwX40/v07xAkDxUP6RzTBggeyhE\#
        gBt4WJwAI5BPq7iAWDPv92R/l/Rkj4RMs+uMGJ/0g7ify/yIgCevjzCEC+xwg4RIZ7ez4Gvsk/C8DCiYZ/tTQ6hY\#
        NBSAN9xEV3uX2BOoV6zwC9R0c8tbO+gEYEA/5Bxb92fjn/O8M0j//6A0Y7vHY9BIjFer4CiHw4hTh4/gK1Dr14QI\#
        QAPnb8B8iE+D0EB/a9wXf2f8L1Tb56wj7BPjj/A4aCN8HJh3L/wfm1AX/1yr24RXsDPgD3gEiDdEOKxTBFhLq2xL\#
        3AAYIASPqAQAFweoJCdsNCezHJ/vUCP3wFfz+ERwf4QcH2PMN3PEfGOHhLf/sLPniHgH7BiQXy/sL+PAR3gMiJQb\#
        kKgH7QPfhFAsN9vwQ1gQOGuYI9AwbGBjjNgIZLPHd+v8c9twX7gwSJPHwBQ0HCyTfNwMgFu3y8+Ie6MwVAhIaMAf\#
        kAhUA7iXrMAcmEe0D8eEf39sTGRkBLRPcBw73zxT0K/4jBucS7eAX1/8LKxzqJx3ZBxfxyg4AIO0NBO8H6fIR2xs\#
        NIh3fIhfZ/hX7wxIMI+oAEgoF+fAP6y38ExjSIhDh8hP+zxoNIu34IhcKBPUVADXvABvLGgjs3xQQ0xsJF/HsGhw\#
        VCOoWCy7p/gvSAwH22xkN1xIMCerhHBsiDeoXGTXn/wXN+v7+5x0M2wUA+OXmGhEeCuMUMTbq/PPT6vz89hUM7AE\#
        M4+buFSAj9tvzNize+tru/QoF9RoCCQUj4PPnCzAk4skAIiPz+s748hQO9hj7EQgo3gDh/Cci2s0LFxr/Ac7r4ho\#
        cARgBHwAk6xPY5R4J6uMgHRQQB8zh0SkbBAYDI/4l9Rbn2hP4/OkSGBYOBc/X2CgQGQH+JwQSAA/o1CrfAQAIDwn\#
        4/9Xg7jQHKPj3HQwO+ATq0SLcBwoGCAXWHO/3BzIBFvHyKREBEAcAxyftGxUW/fbPNvv4DR0HEvPsHRQIGu8O0yj\#
        iExoKEgLM"
            }
           ]
          },
          {
           "file": "alexa-90/alexa/101.flac",
           "startSeconds": 0.32,
           "endSeconds": 1.12,
           "templates": [
            {
             "ordinaryCost": 0.7928786277770996,
             "spread": 0.2913432717323303,
             "vectors": "DP8k4gEeF9wV4QceH/QeEPzrw/Xk5QkYEPow4RInDOcS2wARG/IeF/btzQfy2RgPG/Ic6AU\#
        rDPQT1wIAIuIcF/LfyRsA5goTE/UN9QoUF/UN5xMAKtcgHPLUwBP94wATC/0J9RAPH+n+6ygLHd4cGv7buxD72QM\#
        REQQP+xoKHOsC5i0FF94ZFfzkuwz41QYWHg4S8iMEGu0N3R/8GtISFwXuzQ7s1BEXHQ8X6igCEu4Y1h//Ft8RHP3\#
        71A/l1x4SHwkZ4yIFCPsi0BQIHekFKPkG4R3m5yoWF/gL5B4G+/8i1BUKHej4MvQN6TPt8SoPFOfx1hcW+wkS4RI\#
        JDd/xLOkN9Ef6+h8JCdbV6wYT/Q/27xgG+drpHOj96Ev7/RcS/tjcBvwYBwDoAB746OXeB/D3xj7z7hEM//Hq7gs\#
        jAubkACbx7fbM8/gJz0IG9QwNA/jt6w8g/NfrFSPf9ATW4vMLzzcE7QsECvXu6QATAeEHLCbEAvrm3fwB2ygB3xj\#
        6C/wFvusJCtX9DwLAGwfV5/j9/f0LCh8M/fsBvegDAdkQGOPPI/bsE/r1Cf8BCiki0PYL2vb+3eYZIuzpIAjvPPf\#
        nFAAE+iAVzfsF8eoM5/0jJgXzKgEAOuvVAAUg9vAP2/4XCfED6gAOFyDrMQscMvnr7vEr6dYS9AUTHvL4BA78+iL\#
        XLAQtHvDx8Okr5dAQAAUMKgziCw/y5hzjLPYuHuf77OYm3eULDxH5MxzVAxLzzhD2H+8kFeIE5+kb3v0LIhPdJyP\#
        RBQ/tzRYNHeYKEvT35e8S6BUJGRzbKSbW8hH1yx0RGej5EwH88fEW+iT8ERzIKgzo8xj61SQRFuDxERD5+vIZEyg\#
        GAC3OHQbo6BD/2yASG+bsGBMADd0TECr1/yfZEvz00xUH1xgSEuvjGxcTD9QLDSn1/RDf/vX0zSEE0AgEBPDiGRg\#
        iEtD/CiztAPzY9+z73SIFz/r58evlGBIlC84AHCv08ezk7Pf54xYM2f385u/vFxswBMb8JCHo8fLt7An84QYR8QE\#
        O8vHdChw077IGGAHh8ub49BMK3BUMCAAY9fLgBh0u3LQVEAf2/N367RMh4BwNGfwc8/rp+xMZ5LYiCQ0Q+Nvz6SM\#
        s6CEKHfsi8APu8RYD6MYfAhEV+NX64isuARHzH/YT8gP+8SDv6sgo+A0P9Nb75TEqHhfiEwAF9fLy6Bnf5Nwl8gb\#
        79uwE80cTKwvhEAP1+ef23xHZ8+kd5v7jAAX+Ak0GLP/oBgf0/tgDzhTjAf0P6Pne"
            },
            {
             "ordinaryCost": 0.7646436095237732,
             "spread": 0.2824740707874298,
             "vectors": "/RkN6e8MAegJ6MsbE/74Ddrq3dXj4Bom9w8W2uwa9+YM3uYhBwv5H//q29rfywwW+PQM390\#
        0+/EV4fAZGxAXFvHczfYN2vsUAvz88dshC/AV4wgVHwUkF+zU1vgr3eMODwn+/+kOEe0O6iEWH/ktHPTayu0m1+0\#
        MHRkDCvAAGe0L4SgKFe06HALm0e0O2+0UJRsVAQnxHPUR1iIDB9s1Hg3z1vUC2wQVKBsO9hvmI/UcyxMNAd4kJgf\#
        /3gAB3xIOJg4J7hniFAAlxv8YBuAbL/sJ6xL/6CEPGPP36xXmBAwxzQEkBeMNM/gP+Sz+8B4PDeXY2x33ABAm1w0\#
        h9u3+IvMR+jsGBB0PA9284hYMAgkR3hcQ6+oAC+oH8j0NBxgJ79THAAQWBP39+igC4ebrAvgAyjPy7QwK+OjX8BQ\#
        uC97s+yfu6/jd7gEU0S/57ggIBPff3RwiCt7qFR/Q9ALh4f0Q2i3/7Q0CBvHc7BoSA+ENKyHHAf/t4w/13yP62hH\#
        xC/IBuvIODeIBE+++GQLa7gTsDfkOExkP/f4HxO4K/eAMENXVI/XiI/7lB/b/CiIk0voK3/sL3e4fGOPvKALvPPr\#
        cDv/48BIb1f4L+usY5QAjHQj4Mv4FOu3Q+f8T7ewW3vgeDPEI6gAPDyXyKgokMf3s6+4j4tcX/AUcG/MABg348iH\#
        dKQkqHu/05u0w2tYRBwcOJQfnDwr43RfkLPozG+gC5vEp2OcKEBj8Kx3VAQz5xw3zIu8fFeUM5PEb2QQGIRfdJSH\#
        PAhX20RUNGOUPE/H84vYU5BkHFh7TIR7X8hz4zRwJF+L8Egn88vgU9yz7DR/GJQXn9SL51yIMEODyDw74/PYaCjA\#
        F/CnKIfzo9hn/3SsPDtvsDhj7BucQFSn99iXWHgTv4BkJ3SgQAOXkEBsREd0HDi/1/g3XDvT33B0M0RL/9OnoCRM\#
        sD979Fjv6/gHWBvf16RgO0gf55PDlCBIqC9gCKjby9uze+fn74w0a5QAB4ezuDxQ3CNX+JTLiA+fg9AH/7gAZ/Pw\#
        Q5OzkCxk48McALRng+dTh/QUP+gkEFAQT6PPjBigs2sIQHBTz/svx9hEZ+BQAJAgm5Ajo/CkY4cwbFRMIAsfq4iY\#
        VAwj+HP4m6Bbm4yH/594cFhYIC8vp1isUE/nxGQEb9Avu2S3p+OUWEw4G/dzr3zsRFvbxHwoi9wno3yji/PooDAr\#
        wDuzg4UIBIOjzFvcN9QTz0hvqAgkc/RDTH/ni+iUEIvvwJQYDC+8Fyync/hkA9gfL"
            }
           ]
          },
          {
           "file": "alexa-94/alexa/102.flac",
           "startSeconds": 0.53,
           "endSeconds": 1.16,
           "templates": [
            {
             "ordinaryCost": 0.7776578664779663,
             "spread": 0.28676319122314453,
             "vectors": "AiP85eoSIPT01t7rEvoB6cXv390JAPwo9i3j6dn3EOcT6+4hCO0BC/Hkytf45Pgc5g/w39g\#
        bCOAO8OsrC/4jF/jgzt/05QIP+wzr69kbGeQi/gEZF/U4DfPeyvEA+eUVCAEN8e8MI+gd8BkVFes4EgbZwO776fI\#
        REgIl+wUDJesW5yMTDvM7FvznyfT72wARGAIy+xf3GPgg1hsICus0IP3u2Qry3Q8SGwAtADHzBAoa3gkQAuQnHev\#
        63yAC0xcPI+8V+yr+ARoY3/0IAeAdHN775DkR5h4QB+L3/iMIBCES3QQKBd4ODtz7804c8RsN9efc/iQVFBQN5Ro\#
        CBtr+EvL+7lQR+w369OzXHBEbJhX4/RX2+dPt/+cE3D8G8hjr/uPfIf0eIA/mAxfo7uvh7/P8yirr8iLp/e/oGfg\#
        cFuDk/hHr5Q/U2frx1Cnn7iHpC/nvBgQfBsr4+gPh6hfQ1AbpzyMFAiDzDAv7/fsg2NgQCBDh7QHm0fvkzR/3Fh/\#
        iBO3z9vUK5+8hHSvQ+vvu3u3j1RruExzaDhEA294PA+ETAvnUI/3478z0+O0PGicw8wb14PAW6+EsF+3fHAEKL/z\#
        5DPLm8zYm4fcX8gQm5vIiIgXnExkKShL/Bf8B4hoW2AEL/gUp/Aci8/LLJBEUPgfs8AoY8+oY1BUEAgz38AgX0wP\#
        RMvsAJwD+7vUT48wG1gDy+hb55h8WwPnPGfX4Hvwa8PUE8dQF7/rq9B/45RQAuwDhFt7+IwQu8en/A9/s+O/t2SX\#
        86REGvvru+979HQop2t77D/L389rp0B8H5xAD0Q7/9Nv0HRIc2dYIFwP/5tHl1xoP7RYK8hkT8+v5CxcT1sgbDe8\#
        A7tHb0y8T6hII9x0i6fL4BhH64tgcBfgP/NPf10AV8BUJChoX4wMA/Q7p794d8/YYCOHt2U0L+hgGDxgL5/YA9Qz\#
        W9OAk9vgOGfjz7VP3ABbzCRX16O4O5gzLBvIS3/QCHwYD90r4BBDgBRTy9uMX3QrKDgEJ3vjw"
            },
            {
             "ordinaryCost": 0.7668814659118652,
             "spread": 0.28707316517829895,
             "vectors": "ExQd3e4IFu/w1835C+70/c705eboAQgvBBoP3+AHBuYM9MklD/H8BN3r2N3p4A4f8goV1uE\#
        bA9oL8N80CfwJF/Li2Ojv2QYU9QwL39chCOUT//cwGwAcFNvY0+4S7fIQCQcM6eAhDucT9hMjGPowFezZzu8X4e0\#
        WFQcg8fYOGOcO8hwXFvVFGv3m1PgP1foSEgc19Az6E/AP1B0BBus+IAL25AD+zw0QHfsw/hvpCg0O2w4F9OE4IPT\#
        86RYBzhgMH+wL9yDpBRUS1/gG8+ElG+r+5jkb2g8RCunu+h/4CBkZ1foB8+YiDuj97ksk6xMO7t3PAyQFGQ8V1A7\#
        4AOIHCgX760QgAQkD4evDGBwUKQkI7h/1++IABQP/8D0eBgv54+3PGxgcK/z2BCbj8uzm9wME2ywG9Azf6+nXHB8\#
        VJ+r3BCTY8APu2gkE2x7x7QXdBAT8AicUDtDzDRDx7xLuyyfw3xQYDBfNKgQMChgU7OsSDwXuAQMJ3APwyxn1GSf\#
        ANAIH8vwa8O4ZDgvYGAIP5Ovi7gbmLDPkGRUI6eoXCPQc+eHhJfb09srqAOP/HCUw9g8C6Pkl7PIsDNv2H/4JMQD\#
        zCu3W8C0o3voR/Qc85vslDv7wDx4LRRv9AADv4gkX2PYLBPs1Aw0h5frVJwwWMgT16hEL9eAZ2fv7FgL7Af8Owwv\#
        OKvsPKAEC4wQB7c0N2vPqDBH57wkLsgbUDOsGIv0h5Ar1++AN7+XUARnv6v0CxAPkBNwJJwwm2vrzH/H+++bb5iP\#
        27/oAzfz27twAHQQqyOvzIP/++9rW2R8C8Pr93RMO6OP2GQggyeMHIAgA88rO2xgI+AwCCxgT7PT+Cg8QytweGvk\#
        S+s/P3TUH9AgFDikg4f/+CRX42/MSDQYWAtDc2TMG+A34GykV3woE9hvi5f0fAAIZDtvc0UD1CAbxExsB3PwE7hn\#
        W6v8X/Q8KIfnfyUDwEwXvExDf7gAL5BrZDwgAAgwQIfTz8zvvBAnpJRvz+f0S4ifNCSPv7hHu"
            }
           ]
          },
          {
           "file": "alexa-40/alexa/117.flac",
           "startSeconds": 0.37,
           "endSeconds": 0.96,
           "templates": [
            {
             "ordinaryCost": 0.7797785997390747,
             "spread": 0.3030296564102173,
             "vectors": "Bw0K6P0EG+8e+u8DLNgUCdPz0ODa/wsrAwga5AULE+Yb9PsjH+oQFfPtyd7P6xYkA/Up1g8\#
        nB+wR5P8fGf4IGvLvyvfe3RMZDOYp4AcwAO4TzP0TGPsBFOzxzRTy4hMWEewS4P8pBOkGywoBH+sLGOnexR4J6gE\#
        QC/r68PofD+MF3xgAK9gTHe7Pyx8G7vMSAQf+9P8ODdr/7SYBJNEhHPzXwg728PMZBxEG9g4EHdzp8S8DEtEaIA7\#
        uwAn24/4WEREq+Cf1Duf69iYMCeMcLf79ygT/0RIRJAYr/C/9BAYM+gULAOcZK+oI0hkM1SoQHuwaACcKEiMC6vA\#
        FAegMG9IQ6DEh6CQXBd75AyIIFikL+vwKBOgBFtQK80oe7h8P9erUFSIRJx8A8xMIDO78ENz89EsN9xPy++TaKgc\#
        OJBv4ABoE/PLx/tr72jvl7xrmBubgH/wmG/bT9xvy+/zf4fb31CvpAyHrDuvqFeojDd7bBQ/88hXY3f/1zSjq9yL\#
        uEfX/C+gd8tEJ+Art9RLf0Qvawx7xAx7/AgH99vQb68EWCxTZ/g3p2gzl2yADHykKFQv94uIaCtocExDRG/Ls/Bb\#
        59BH+NBcxFxAF3O0IDO0hJvznJfHgHi7z+An6GhU19hEu4//5E/sVG/75KAzONib1ABUQAAgo8wYy6wH9HBIXBQ8\#
        BLxfAJxP1CRkTAOgX5wYt8An9DxkM+hz8LRfDIPwRFx0R+dYN7v0i+BACAx31/RgJLRPVHfQ1Hyj079gL9uoK/Qc\#
        T9yzi9g0DKv3hCeo/FSrq99wX5uT9AgMj/iDL/vkVF/30AeQ7Ei759egf2OjmAQs0DBTD/gEXCgP2AOQuByv57/M\#
        M0+3Y/x88IgnVBAIOAQX94O0k/x749ez91uzVByQ6I/3bDQYDBQIAz/EU/Q/37vHn3PPXEzEqLPjlAg7+BvIBzPY\#
        LCgrt6vXd"
            },
            {
             "ordinaryCost": 0.7615257501602173,
             "spread": 0.29627373814582825,
             "vectors": "ERcW3vMOIu782dL6Ee75+9fq2uTqAwgxBRMO3e8LE+UP7M8dFvMDCNzo1tzh7BYn8gkZzPI\#
        ZANsQ4+QtBwQIH/rt1unf4wsZ9PEhyfEvAuMR1O4jDQ0WG/7t1gL26QQP/Ooe0+4lCOAHyv0bFwIXFvDf1REN6+s\#
        LBvYJ4+gSDOUR1wcUJu8hF+PR0ggW4+ILAwIA8+wDCeII4RoQG+MzHebSzgMM4uESCQ8S9gD6EN/33yYLCNc+Ifz\#
        nzQP+5fMVDwso9iDuCez65yAQ+901MPz42QYG1AcNHf4h+ifmBQoI7gII8eAwM+0B3xsL0xgREeYH9yb0DR8D5e4\#
        B7ucgHN4I6TUo3RYZ/N7rASr2DycR8PL98ekVDeMA40gb7BUT6ebTDC8HKhQE6gz5AvIHAevz6ksV+woH4ezPHyc\#
        aKw3/Axr8+/v98Or64UIE9wv46+vbJBcgJ/fjByHu+fnu3vj/2C3o8Q/i+ubyHAciGeffAhnr7hbmzQL61CLl7hj\#
        gGe8YEfQb/NwQ+hbx+Rjmzhrl1hfhBijgEv8X8QQb7cYWARLkARfv2Arv/SP3KDXpIAkG4OghCegbCP3XH/Lw+BH\#
        1Ag/6PBo0FBIR4e8RDvQiHuvzI+/gIjHyBwbwHxow6RMu7f0ODAQcHPX8JgbRNCvwARX9Cv8q5wc79foJExgQAw7\#
        +KxXIJBf4CyQIBOIX2wYx9gcDCRkC9Bf2JRfLGvsXEikH/NAR4+4h/QYB/SHs+xX/IRDlE+g3FzXu9NYS49oA/gk\#
        U/SfXAwv5FALv/eVAAjDt9eAa19r0AQEmBxrKC/gJBQf69OU4/y798vEdz93n+gsuGBTPDvsI+xD78Oci9TAB5P8\#
        SxOzb8xczGwXZDvr6/AsC1OUBACkI8/4Qv/LZABwuFQrmIAr1/gQJzfP2CSH96P/9zPbwCC8YFf/nExv8+PYSt/r\#
        8CBD33v7m"
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
             "ordinaryCost": 0.750615119934082,
             "spread": 0.24470829963684082,
             "vectors": "ERUW4/EOFO786cgLCurmCNXp5Nrk8QMuAhAd0+ka9OML5dgtAP72IPfw4uTZ4gQb8wQfwuw\#
        t/dgA2u0i+xERHf7z3Pbr7vsV+e8jxOgkAt/7y/sYDAcZGvPu3RAJ8+QL+u4Q1eYKEN0CzvYUHu4bGuHa3AcU8Ns\#
        K9foR4uwBAt0L1AccGt0UHdva4fMJ2tkI9AgP7/kB9+EE1hEbD9ofHtXX2vMJ1+EM/QkZ7AcI9d/1yhYUCNgeHeL\#
        o2/ULy/MLFPsb6xMI+N/uwhH5AOMrKuv93vYP1vMNEOAT/Bn48PLn1gLv/ewzN/YL7wUq0v8TBtj4+yLn9ALq3P7\#
        o+u0wKwD85hI54vsO/dbl+y7hAwnu4QHz9vQWGg3y3BxB5vwJ+9zVAjHjCxP06Qv2+OsQABjc1BQ4+AcO8OnYBD7\#
        hFxPy+Bn88vP66xPb0REt/QsD8P3p/EPpIw3s/iHx7Pnw1Qrf1BUZ/hX5/vz1Ai34GgjnFx8B7QvxvwvhzRT17B7\#
        pAxoBDAAXF/nzFxIKARUEvA7Q1/v9BTz2BCIc7/QZC+8ADioJ9BQMzhHu/v7hIUPrCBUR2QEPDewO8AjdDBwK3QD\#
        9IQLdMT/vCSAO3+MNGP8J5tTnKPzr6+DmDfL1Eywp6RYH4eII+/ojAMMTIf7wEfXXCPvp4iog1wQJ7dQe7/Yt/+c\#
        cFfYCIBHU+Q/o0wUY0QIn69Ub5wUe6xINHA4QGRLa+hMF0PUX3O8r9t4V7AMd0ib7AwcfChb+7x4D0uYZ8+0N++s\#
        B/hEOxBLVAP4nBRARATYc1+wc9ub4AQfoDgkC0QnT9e4xB/4W+Tco2+gH8v3Z/QnZJA8I4gLn6dwr/wUg4CQp6Os\#
        E6OjODRzhIBIK/g8I4eEcAxgS0Bsd2/4A6OzG+SfzJg4JDBsY2+/3+BwK3BIq6BAE4/PL6zb+FwkTDx0T2wP13wv\#
        w4xEc7B8S+ALV6xcOJP3+KRMY2woP0ibn8QQM+Csg9wbw8yIOHwv4LCIV5w4KxzHZ9wcEACAVDh75/ygAHAnqJSH\#
        3AR0jxBfYCAn89h8YBRAO9jL8IQLdJCgA/hEeyx7nBQ/v9ib5Fh8mARL+Fwb3ExsWDQspyxDUBgn4EzTv"
            }
           ]
          },
          {
           "file": "alexa-71/alexa/135.flac",
           "startSeconds": 0.63,
           "endSeconds": 1.37,
           "templates": [
            {
             "ordinaryCost": 0.7740396857261658,
             "spread": 0.26039719581604004,
             "vectors": "CQYM8vgMFvMfFN0TGecUFNzv1dXZ7BwrAQAc4v4pGugZ/uwaEQgQKffuze3U3RQaBvch7QY\#
        5F/Aa5/sXGQsNFfHqvQLq4AEZBPAY+wIsF+ce0QYMHPAXG/LlwRf55P0VDPob6QoiD98W0BIGFN8UJvvryiHy5wc\#
        UDfca4gkX++AQwhUCENoDI/jw0inl8/oLE/YR0voSA94JvwUHDdIAHfL11CXr9vgLBvEBzgAM/dr9xRQSCdIEKfX\#
        z4S778PwABfXmz/AICeP04RENDMoTJObl6C4OCvEaAwDo4vwBCO72BxsKD8IYLe7c4R4J+vc2+w4M+RP6GuHcDjA\#
        HD+QPJfvk1BEN5e02AxUVBh3vJu3ZAS/9Du8REv71ygkI1+ovFh8uAjriD+z27xnuFAEOEe8Z7Az90QcoEBIpDjv\#
        f/wry/Qj9DOsGHecu6hkC1B8UEPkREy78Cyjy/fv+Hun8FNQy7SkR8CoW69/4FBsWDyz/AvQWGvL2AdQx+jYP/Sg\#
        J3+XaBBYsGSTyDRUWF+fw/+0V+DoJCBjl2+/XEhAzJhzwBBMXB+v48uIRAjMJEhjm99XmI/gpCh3kCwwD8/Xn4vP\#
        61Rjp/B/MBN78GeQrBvzd/P/56Azb0/jwzBDv8CjnFgP/Ce4k+NTu8/nx4hHQ0w/kzA71/icAAwcB9/Au2cgN/wb\#
        g8Qrm1gTz0RoBEif1/QQE8fAs0dUUEQ/b9P3u3QPt0BYMCCTf9fYL7e4Q8+sgLh/N+fLv7uvk1hkNBRrSCvgVxO0\#
        QAuACAwyzD//b9en7CP0QHxn6CQANve0G++caCO7AHfDzEPH6FvgIICIZ3v8I1/AA5usgKeXeIPkOOf3iFfwIEBk\#
        Xz/kS7ewH8vocLAH1EwMgSALZ+goQDfgZyQk8/gH16goBCRPiHgwdMATi8gQgBuMKyBM9+A3j6Rj15AXlD/oYHur\#
        6+A0a+9kR2v4x9hjc6DX+1/ruB+QSA9kW9RIH8eML2/cP9CHr2Dzz5foA99Ia8vIf6Bn54/EK5O8F5iD25kTz7AQ\#
        K4dUN5f8X4gkH4g8f2+4C3BgVCUPy+wn249/z2xMa5AQZ5wcX2/Ps0yQpGy/0/Bn84evj3xcPAf8S5QgN1e/h5C0\#
        ZMxz8/hD46PTtzAoJDPcF1/z73vnn8jABOwIhAhEG6wD2wAn4FOYG5P3v4AXuAzMGQe4bAAwT8Ov4zQr4Dt8H9wf\#
        c"
            },
            {
             "ordinaryCost": 0.7456966042518616,
             "spread": 0.22003185749053955,
             "vectors": "CiUAB+oWEO8Z/uYTHPsH/dXn4crt2hYsCCMN/O0q/+oe9fseGAkMFQDu29PpyBAjDxcO9+g\#
        zEfMf4gAXFxEZFxbv0e3/yAIVBwwW7fcqGPIdyQQQFwAbHRj81vgQxvsMDwoV5P4cHPMkufkHEeoVJxn94QYI1vg\#
        CCQUN2/sNEe0esPsNDtgOKRP/4gr74vH/CPsF0vcFCekarfsUB9cKJAv34RT99+wD//j3zAQH++EWtg0g+9oLLAb\#
        46xwG/vUI+fbe2v0G/OwGxBAcAdYRIe3i8icXA+ge6wfZ7gP9/PIH4RwZB9QbKOfb+Bka9+U06R7y/Bv4Be3y7C8\#
        HD+MYHu7o4w4Y4tw5+iX7EB/uE/Lg7Sz9DeUgDvn/0gMK1N0qBhsaBTPTCvXv6B/yCvMpFvsn7P0AzgUeDwIeFS/\#
        cCRfv9gcD/+YcHvM66AQF2CoKAOQJDSr1Ey3u8O//CugKBu875A8b9zgW8M3pCx0FISoD9OkMCvn//Os19hkPBD3\#
        84MvP8hwVKw8F/PkVCADs8/wY+R8IFyrd5NvDCh0mIgkGAw4fA/vt6e4C+SQOHxne6+nOCBc1Ef/4FSMX/PHo3f/\#
        68SL8JRDW+N7bDgAy/fX1DxcD8/7d1AXs3hz0AhzIN/Ic/fAr7O4EARHvCAv21iPe/RnyFSTZMQYh8gsh6NgKDBD\#
        iEP4B7R/uEh/5FyfQKQIK9RMa5ucLGgbZGgQA4wriCSX+ASS/MO0U9gQJ+fkaJhLPI/8D6//pBxT1CiLBKuwV0+r\#
        /DPMW/fLJJvPs+/DpIwfyKxLpBf4Y1OYC/esN+MreI/TmH+rfFf/4Jx0a4gQX6O4I3ewZFND0KfoGOfPYEAv0DxE\#
        Z1AEZ+ecX2wINJAIEHgcVRf3V9RAJBO4b1QM/CPT+5QbvABjkIBQnKAbx5A8RAd8X2QY8+wDk7xPl4QfXDv0qH/U\#
        I5xYK8OEX3PYl+gTM9SPx1gHdA94bDOQf4xn96/oQ6OUE7xnU+jHy6/3w5NwcAPAr1yL59QQX8OXw5iHl/DH58wc\#
        L0N8H7QcpzwoF8BkZ7dvk1hsGHS79AgsA3fHs2hAl1AoZ/wsT8tzRzisOKxcDAxn/5PnY6RYPBQwYARIH7t7H3Dc\#
        JKwIBHhYF9QDv1w4DABcB5wbw/OnJ4yz5OvgQGBgE9ffxyhnxEwMOBAP9Ae3b9yMJM979Fg0S9/7x1C/wEQQIBxb\#
        M"
            }
           ]
          },
          {
           "file": "alexa-24/alexa/176.flac",
           "startSeconds": 0.54,
           "endSeconds": 1.25,
           "templates": [
            {
             "ordinaryCost": 0.7635548114776611,
             "spread": 0.26453307271003723,
             "vectors": "CwkC8fQMDeokA9wNDOcQCNjm0dfb7BQzAQYZ4PshEd8g+fUdBf0dIPzoyebY6BAkAQUr1AY\#
        kEeEe7AQRBhAkIwb5z/ng4hEXCvgq3v8jGOQV2QAKC/0tJvn0xhXy8goRFO4b2fcWGOsS0/8KC+8qLv32yCX79P0\#
        JD+4G6/0BHPEN2woFGuUdJerXyjQAAu0ZBgH76QP7FegI5xgXFtsUIfXRvyfv9fQd/xYD7ST9CuXx6C0IE9v8H/L\#
        fyCj45/8dFRQT7CgHAuXz3yr2ENj7Jer+0iHv4/4fGwsb6zQI7vn38R3uC+X5MN4U4iDt3RMgDvYT8SwG9BPu8Qj\#
        oBt32L9Yi6C/53Q4c9ecD9ScQESHlA/7tEuDqH9Uo5joG7PkJ4fXLCxIvGRbmBQLoDN7vE+AI5jQV+wEQ7uHcIgU\#
        dEhnmDxT25+ziCPoBvyXl6RH4/N/yHAAaHhDd/Rff6wPi5wMAtgvl8hsHC+31BAcWENzf/RLl8yvY2gT5ww/i8hc\#
        XCu/4Bg4UANAKBBDkBjTb0P3xyhT58yUC//737RQQ8sgnHC3iFRrt0Qj53Q7/BCAQ8An62xIN8c8lISXUGRrv3Pr\#
        9AAcNHCf6+Rrv4+kA+OwaEgLZOQPs9Nfm/ucZACgq6RPx6PID2fgbGPzjJA/kKg7pDO3z0TAZ2wQO9OAO5wkQBQL\#
        jJxLuNxnkAP4JvgsE3AIP99cJ+BAS5QjfLA3tJBfn8PwmzeD63gECANn0/BEXyhDlKwL/Fhj09Pgo2tLw7P3fDe/\#
        m7hAP0R3xI/8HHQz++Os85dPy/APPF//e4xL30SEFDAANFA4J8+lB6d/+DgzcBhTs6xXa1SEN9vABFgkQ8NxF5AA\#
        BEQjtBCLu9Bre5hwL6Pr9EQwb8OBL4Bb4CPrx/SXxCzXh6wIG4Ab7CQcS8tpK7B3++O/uASznHjn19+0I6w71AwU\#
        B8ORE8SLw7OzpBS/hJjP+/vIM8RD75QDt79o5BRb06vTrATXrIzAM+wIf+h7s2fvp+9kfEhXq7wLt+TXyGhwX9Q4\#
        u+h7uzfHeBOELIxLy9wbz9TkZDg8I/xw5CBrr0vLjAOT0HRTjAw4A5xkpC/L8+w81ExAD2/H5A9/ZKBfOAw4D8RM\#
        sB/b4AA8pIAkR7vL4DN3eHRK1"
            },
            {
             "ordinaryCost": 0.7450459599494934,
             "spread": 0.24735718965530396,
             "vectors": "BRQS6/MIDO0C4ckTD+zeB9/m69Xh3Asp/xEZ4eUVBN8T3eEvCPfyEvTo49ni0gMW8QIhx+U\#
        n/98F1P8m+A8OGA314O7o3AIQA/IixOkqB9sAxQMXBwklFwj45AwD8fgHAOoYy+cTDtL9yAAVCgQqHgT33RcN8+7\#
        +A+sM0u0BEecH0f4HE/AwI+/c4h0b99wN+AAC4vjwDOsK5AgVBdIkJPHM2iQM790d8hMK6xviBuz85RsI/dQXJfT\#
        V2x8P3ecj+hcd6x/wB+bv1yH7/dIUJu/+4R/32vAkBggi9izrAfjt3xP49OMRJdoe4iL81e4kAeUH/S70Aw3j7P3\#
        w9OMXEtQl5ywK0/Il6NXg/yn8Ex7a+Pn9+OgFAdYb6zUJ5PAZ1drGBTMVHAfvAQH3+O4F9/Ia7S4c6QL+69vGEh8\#
        hFgfeERX+7vXx5P4G2i4N5A/59NvmJQYREATkCwvt7QXj2/nwwBDt1SD4DP77FQIYA97ZBgzt9iDiyP7xxQL10hc\#
        DCw36EgUk/876CBjr+x/kzQnywQX+8ij7AhYN8QIp/sUOEy7eBRID4Bv66P8BAzr58xAA1gIhAc8NFhjKFxL85w7\#
        /DPwFKzP68hII3vAKBe8WAe3DNgHcDPLoGO8EAS0h4AYB5/gB7gMoDurhHfjZLxDjG/Tp0SESzfgP+eIH7Qww/v/\#
        kHPnzNhvhEQT7z/4SxfYY+9kL8AQm4xnlIfcNIRHqAwMP2twR1+4GDNoB8QYlyB7sF/8YFAb+/AUU4McS3+3xHfP\#
        t5QETxRftEe0vDvsOAwwf6dAV7fvTJQbn7vsFzBv5AO4xCvwj7gkt7OQP+w3dFiHg9gPv3RIG5uIuDv8q5/gy7RM\#
        X+v3lEzLiAAvo8AoG5+gbChMn5fE34yoK8uviBzXlDyHl9PQK6/oI9wMd5PM/7SkK7N7aCTLkHSP1AfMU9vsB6gw\#
        H3fk39ioD3+fVBTnjJxTyA/cX/AoA1AH06+8oBST/2fjaADP2HRj8CQkk+gwByAjm9fQlFyX86AvY/yIDJBXrEh0\#
        c+gQMyAbV9fIGISn+7gn3+RsKIgrTEiUY7Q0Z1hjmAwDhICvfDQ0a8gMHEfnk+RISDRY32gb0BfzhNSvTBBkFDwn\#
        8G/70EhsjGQo52Qfh+fLwOSTr"
            }
           ]
          },
          {
           "file": "alexa-62/alexa/211.flac",
           "startSeconds": 0.37,
           "endSeconds": 0.95,
           "templates": [
            {
             "ordinaryCost": 0.773000955581665,
             "spread": 0.3052162528038025,
             "vectors": "DwYR9PwQD/YZGd8aEewQCtLh4tPg9BU4/P8b6wIqGekTC+kg/QgZJfbi0fXc2xQo//s04Ao\#
        vD+kX5/YWCBgSGfnq0wrt1QEiCfUc9OwlE+YG0/kIHPASFOvawCX88vkYB/kM7vIfDd//0gsIH90eH/bZzzAI9fY\#
        PBf72+/MPCeMB7iYEIdUmH/3SyCj+9+wOAgIC7wEMF9/56yUGGdgqGgXjvBv44/gUDwcL8xn/I+fy5i37FNceIQf\#
        uxhb+2gEVGRgT6SjuIOUC3CP6EtkQIgb51A3x2QkZGQ8m9TzpBf4Q6AwMC/IOL+gP4g/5zh0UIvoc8DEB+xUP6f8\#
        DCe/+NN8d6Sf/5CgdEuf4+SQSDCgH7v4LDO/5I80e8jkY+h8f9tjiABghEiX6+woSC+ruId0V9EYOABYQA+DbIAU\#
        MJCjvDRr3A+HxAe4Dvijn/xT8/93qF/kcKQXZAB7t9A3b9Pz9vSHj+hH+BefvBgQWFuPe+hH48STP4fvyxSPn9yH\#
        0H+/bAQkMBdAA/BjkBxfh0f3vzSzs/BYFCwDt+QYE+dInIS3nCgHu2xbd1SDsFB31Dvv+zfMD+9EQ+v/PLAra8Pz\#
        wBgr4LxkjAwL+x+v58+MaFuHhLuzhD/nwDxD0Fh0v1/4M1fD+4vEaMPf1JvHmMQXmDRoB9Q0ly/Ir4OAC+AcGKQ7\#
        2Hvz0NQPnBiUK9/MdyP9F6QT37gj8ExnoHgD/JQIOBxsG5d8U0gJB+Av19Rz6Ff3iCPEOFPMw/x8G3t0T4PEgAAw\#
        DCST2D+XkDN8O/eY57SEK1N0T3egJER4CEyfzBN/uCegU7OMx6R0P1OATyuXoASMYKiLz/un7BO8I5O0p5RMK0vc\#
        EzObfCC0pMRXwBvz9BfL70vYY9AgM4e7z0OrbCyc0Lf/mAAn/Bu7y0fQL+gkD6/Xc3vLhCjEwMv7n+w8EAuLt0v/\#
        7+/4C8wDT"
            },
            {
             "ordinaryCost": 0.7490079998970032,
             "spread": 0.2870967388153076,
             "vectors": "CSP6EekaD/cVB+wYF/oG9tPo5MP62RIrFhkFC+gmDv4d8/4gCwsGCAvh4tfuuA8eCRIc+ec\#
        fEvUa2AQSABMPByXu4vX2sQcWEwsU99QYG/wbwf8YCwwQBBru4BYTyPoJDhD98twPG+0ewggYFPUaExnl4SMa2PT\#
        +DRrlBd0IEPMh4x0fGPYnEw3g6iMr3+gHEB3cBfD6GPka5i0cDfIoDBfo5SEk1vETGSfiBAX0K/4R3jAMB+wqEhv\#
        y8hQR1wIhIDL5+BTlKPMY1hwD/+EYFScJ/Q351g4aGCYR+yHWFAMi3woN/vEaHQgnAg71zigLIAj99hrpGxYk4/A\#
        L/voAL/I7AyEA5i0REOzi+hMAICUn3PAIAP/4FOs8+ikLAy0O+dy5+AgZHg8m4AkZBQf5D/IoACkLDBn+9OmyCv8\#
        UNAQS9yP//ff5DgIX7CT3JhDz6dvJGQIkHvfqBigF7P/oCQsF0hbcBQzjBuLcAQkXCdrl+ST28hnT8AIKxg7jDhL\#
        aJPbf/xMA9NT1Ax/28A/Y2Rr/xBsDEQzhQfnn7f/329kQIhboFf7u4hbn7QzuHBjsHgH70e324OELC+3YKwXoAP3\#
        jIAn3Mw8fAQUI1O734vgUH+b2LuXdHPLaGQQBFxsv0P4c7ekB2gMMLQP7JObvLfvYFhP9+P8ozPo89+EH6RD6HBf\#
        2GPgBMvzsECIK8/IgywFF9/v76gf29xDaEv0UH/woBh345uUT1fc39wLy8w/r/PXS/PIcEu488xv/4uoQ4ugU+AT\#
        9CBT1+9ze/OgaBPpO2xEK2PAQ29j0BRT3GxX5AeLe/vAf9vU70AsN3uwL5NXH7CMDOQYH//D0+fME+vky3AMM6P3\#
        169fK7zIHNfkACQP8+fn47wIU1wAH+e3R+Oy15CkXLPQBCQsJ6fL78fgG5QABB/HNDvK35SUWGv4JGhgV4OsA7g/\#
        46/PzDP7P"
            }
           ]
          },
          {
           "file": "alexa-57/alexa/232.flac",
           "startSeconds": 0.7,
           "endSeconds": 1.15,
           "templates": [
            {
             "ordinaryCost": 0.7945734262466431,
             "spread": 0.2841789722442627,
             "vectors": "ACXn3+oTB+cW+u8aFvMIFvr609Db3hUm/Qz+2dwhGO4U7fQaD/YaJBXtx+vg3wYbBPYb2uk\#
        tIe8X2QEVFP0fHBPvxvvy5/oUDvIJ7vATK+8k4AcOIOssHP/axwf98+cOEwAX8AkFI+Ae1h4XJfElGgbiywL35/U\#
        TGAUm9CEJEPAh0hoYE+4iKPfq0Qzs5AMTHPgo9zIQ8QMW4RUSC+EYKu315SH52RwSH+gX9SsRBBUC4vz8Ad8XIdn\#
        53jkS5xAWDNIBBhAMDB/16wD6AN0HF935504R6xoY7NrqFBwQEwHw6xLt/+3wDu710VII9BD89vbnER4bHO3x7h/\#
        0+Onh+vUG0ksF8hfvB//dFhIZEPP0CCfcAuPi6PIFyjn0/h/z8f3gDREZFOH/GSfO9f3Z6QP47jb+DS34AAAF4+4\#
        TCukMB/PJIQTi7vLlCxH3HS0/7vj+7P4E6vEoF/fTHfziGh/wIRjTACklxPkP8yEB5QIcIgndAiDiIhAXJCTu9ws\#
        EyuciCBAH7B0bJe/iChDhDfgsDygV/+UI4fEDFhgNAiUXLAXSIQ733/op6xsb99gJ1un/FQ0NGSAEKvvjMAQE2fs\#
        q7RAX6tv60/fnEBoOKgwEJgD4LQYFyO4e5/oN4+/p4c/lFBEaOx/iE+0ABv8HzvkD7Qb85gnl1eb3DiIgOwLj/gQ\#
        E+fPd2vX4+gMJ9AbH6ADg/R1EK//0BhQUAOYK1A/hAAgIKhT6"
            },
            {
             "ordinaryCost": 0.7879527807235718,
             "spread": 0.291249543428421,
             "vectors": "/hUN2+8UDOIQ5M0CIu34Fd775Nng+hAsAAYX2OEiBuEf5t4dGvYNIPDw2OPZ7gMX9Psd0eQ\#
        uDuUR4esgDv4SIvnuzfHo7/gYCOkX3eshHuEZ6f4WGe4qGvDkyAb+/OgYC+4k6gENItoP3w8WHvQqH/flyAQF7PQ\#
        cD/gy7BwMCuAP2hMQEu4pLO301A313wQYD/Az/iwH7vkQ5xUJBuYnKuP93iD21wsVE+sX7yYI+g7z7Pry99keIdv\#
        +3DoT4QcfAdj8BBb6AyDt8/zt+OANE93220oS4BQZ5NfuDBgHCwTw8Abi+u7z+/X4wEgM4wkG8/LlCCUXFfHx8Rj\#
        g9/Hj7/cFx0QK8RX49f3YERgWF+z6DyDQAe/g4/gDzDP58Rn15gDi/Q0VGuAGEyC//f/Y6Abw7CwEDCf4/wMP3ug\#
        cEOcRCvbDJQHm/vzqCAr1HCs16/gM6v8L9vgtHf7WG/vcJyjxIRDaASMb0uwb8yP96w0lIwvXAx3pKhAXHyX0/gU\#
        A1NgfAxkJ/hwgKvbeDBPsAvMnDioWC+EB3OP9EB8IGSERLRHbHg4B2fcc8xQXAs8F2d/zFxkMIRb5LgjsLQ4Q0f0\#
        c+w8O99b42efoCykMKw76MQv7Hw4YxPwT+Af/9PDp4ujdBxwaPxXXGfH6EP0LwQjz+xD/CQT0zfncATMVMwbhDwA\#
        G8fgG0A3qBxX6CQzc1hD5AiYfFP/dEA8n/wQayiPi/BDwCwfa"
            }
           ]
          },
          {
           "file": "alexa-38/alexa/241.flac",
           "startSeconds": 0.86,
           "endSeconds": 1.66,
           "templates": [
            {
             "ordinaryCost": 0.7597441077232361,
             "spread": 0.20331239700317383,
             "vectors": "BQYK+e8NIO8PGOMYE+4TFuXs0M3U6RoiAPod5/4oJOoSAe8aBRAXIv/4ze/S1xsYC+wp7wM\#
        yIvgg2/kLDQsNFPLxxArq5AgeCO4V9/0iF+odygENEusLGvHbxy347v4SDPcS6gMaBt0UxBYJD+kDHPXkyzLw7wA\#
        RB/QI5foQ9dYMwB8DD+T8FvPn0TPq+vkIC/kB0/kO+NX8wRgGEd7/HOfv1Sz1+f4CAf/9y/cJ89DqzRgKE9gAIu3\#
        x3Cn99v7+Af/vyeYFANjn6Q8GGNATJ+Xm2x8MA/MQ9gP92e75+uHkBRcEEcsfMuzf3xcY/vcl8xoZ5ALy+OTgAiM\#
        ECtQcNvHq2wwV9/MsASEZ8QnsCPPv9xvyCcYhMvb62wII6+kzCycXAQLeHfr78w34B8cdKPYF3fL/7ug6FCAWCQr\#
        XK/nz8BsL99gYJP0Qzen38vAq/wcyCyrdDAH+9REnAv4VNuYv7vH+4BASGvoX+isDFBj+7Okp/f8CI9Y+8v0c8x4\#
        YDd70ExoVEiQA++gnBvkJFsUsAhsi+Rkd/ObBIgEUIiT7EwIG/RATF9cP+SYZCBUl8O7cNgkKKxPWExcD8iP8CPL\#
        w0ibpAA4FEQLhOwn9IADXBSv69yDn7vMAxRPt+AbxEhb7HRT+BeTWAhv7/yHS4vUVzTX8ChX0IRTqIgn77PQTEAn\#
        6Aybh1uXywyUAAyHrBwviBQf/8fQqGxX2FBbozd72zCn/ESX0AQDf/wAc6fYlIij7CBzS4tzy8R4BES/q//365/I\#
        oAvMSGCvZDQvQ6tUEAR4BFCzfD/sCvt8LCucJBAjCGPPk+voFFwDrKCEP6fwivunx9u0GBeHpDA/dLwn3Hw/2CSv\#
        81vYpwfr25fYGDeHy/hTgNwj7EhcG9gHl2twh0gD94BkLHuPz8xXyLAH6/ygX9dr37NwP2Pj78CEQHwPWBBQCCOf\#
        0Cwoh+LcK8OH+3w3r9xv7IxHTCBcP7/D0AgcP5LEE++ID5hzw/g3yHSnQCwge5v/9Au4E4LoP/fP76Db5DQTXBSb\#
        VDAEI3f8E+vb8zcsE8u3j+FHzFfTpBA/gB/kT2wz1APIE0OL57/j5+GD6A/n+DQv0//wQ0Rbs8dv54AT7/w0m8kc\#
        M/vcADAcfBvf/zCLq29gFAQnu9Bce8y8XEvwCAggmCfP50Cbr1dYODxHfEhAt8igdBAACEPslGvML1xTh4834/x7\#
        mEgU19R4fBgn1CAMqHQAS5Qjc9sz2/yPZBAAt8hoxGg7oBgwrDfYE8QjYAtYCBBzN"
            },
            {
             "ordinaryCost": 0.7529938817024231,
             "spread": 0.20339453220367432,
             "vectors": "ARP2/O0OFuweE+YYFvAcC+Pw29HS4hUs9QMS8PobF+IZAfoWCQ4jIAXzzeTP0BgbBfQi9QA\#
        tIvId3QALChAVEf30wAXo1AoiAO4X/PoaGvEjwQEKD/APE/zkvxz94f4WBfoS5f0UCN0duQkODucCFwDtziv25wI\#
        T//8G4vkM+dsPsxgLDuACFfbx0C3w+vwHAQAAz/EP89X+uRQHFOEDGfD21iX2/gH//Ab4yfQP79P0xhcNEdkJJPP\#
        z3SX//QIE9ALyx+gI/Nzq4gwJGcwPJ+rp2BwH/fYP7gX82PL8+OTp+xYIEMYeMu7f3BcV+vQj7hkZ4Qbz9e3o+iI\#
        CCs4eNe7o3g0U9vIs/xwW7g/wBPbw6xjwB8IcMfD53AYC5egwAyQWAQXiFfv66gzyB8IcIe8E3fb55+U7ESUSCA3\#
        bJvjy7BcE99MXJP4Vz+3y8e8u+QctECjcCf799BAh+/oXNug16vL34g8UE+0R/yb8Exv87fAd9AAHJdhE7QEZ9B4\#
        jBdXyER0TFiL9/uYh/gMKEssu+xsh+R4f8u/DIAYTIh0BE/0F/hcPD90T8iYfChYx7PTeMhQILBPdGRn/8yX6Avn\#
        0zCr0/g0MCwbhOxH6IgvfCyz39yHm6/IFxxTy9Qj0ERX7HBj8CevWCCD2/yDT4PQczzL7CBX1HhfrJggB9PQREwf\#
        6CSjc0eb+ySAABCPp/QfjAgMN//cnHBL1GB3kyt781ij5EC3w9Prc/QEm8vUeJyjyCh/j5eD2/Rn5Hjbq9P335/k\#
        tCO4IGSPYChLZ69oBCiH9IS7dDPgHwOMMC+kOAQHEHfbf//oAGQDoKiIK7fgkvuvx++sK/uHrDgzfMw31HBDuDCf\#
        83PAowfbz5/YMC+P2/RXlPgn5Dhv5+P3n4NQf1gL84xYPG+X48Bv3LgD4/C4T9Nn48NMM2vL69B8NHwLZABUIDej\#
        zBxIe+rcN8t364Arp/hX3IhLOAhYZ8+zzBBAN7bQL/t3/8B3tAA3xJSrXBw4i5/36Av0J5rsY/+776z70EAPXCyX\#
        cBAYL3AL/9gb/0cwF/ePj+0vpGvnoEA3lBvoY0A7rAAkD1+oE9O/48lzzCwD+HQX5+voWyhXo+vT24w3/Bwgj9kI\#
        GDPH1GQInAfT/wSLq3fYF/Qnr8wgP7SoeIvPwCAAiD/QNwCbe4vkKFxfqBQwY5BseGOzyEPcaG/oozhjeD/LcEyf\#
        m/QE19A8WC/jzEAIlGgUy1w3kCALhDh/P6/cu+g8lFPrpDwMqFf0t2ATSEAv+FhTZ"
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
             "ordinaryCost": 0.7733150720596313,
             "spread": 0.2819020748138428,
             "vectors": "/Rz7+fEZEesmDuoeFvAWEe/15M/Y1xMr+BAZ8fUqF+sg7fwfDv0gHRTw2erazQ4d+wEs6AE\#
        uEfMjxv8VDQIUFAz62QbxzwkW+/0Y6PooD/Ectu8UC+oTEwfv0yUG6voR9/0E3/shCesUvf4NFtkYHATq2C4N7vY\#
        L8ADu7fUOD/EHyBYCFcshFgvc2i8E+uoQ7v7w9fv1H/Lz5SUGB8EkGRPlzCH/7/IX9AMB+Q/pKOrq6TMCC8wWEBf\#
        1zhf65PYnCxAM7yHXMeb24isHCuATBxEH2A7t6/4uFBwR4SbQGegS4RMTB/ENEfwq5wjf4g8mEAcQ4S3i+wEZ+f8\#
        bAfMFIeE48B3u5ishE+3p6Q0CBR0GA/kH+OMBJ88v8TMGDB0w+NjY7AkdCxj1DQUT6/vwHdok70L/+hgY7uTN3hI\#
        jGPrv/hb96gbcCOAQ6UH/9vnv9ALE5xwxDvb1FBrv9/Hc/OQO7TYF++nu+P7W/CI2APLkHiXc9fDn6eMC7xr++vD\#
        TFwPtu+QQHu3s+vDH/NjrB/H69fbwFfAYExL/2ekOBu0YHcnx/OLyLg/YCPThDwwn6wMp//IqAu8WIvAIAe35Tgj\#
        XDQT5Dfgi4As9IfwiBvoQCwv8ARDrPvLoDhASD9ga5Q0vJxcLAPTq7BLwERL+KdwRAhYfBskd6AQcJxf/8wDe4P7\#
        kGAkBE9UuCRsUAMsW6+oBKiD2+gnY7PTrH/EPC85H9Af78/H85uv9FyQF/w7G9+zyFPgD/OJF1ej/7wT93d3mCRo\#
        dBA7ZBesFC/75Bu02x+EJ9CDw2NTf8h0xDBXfC/YF/Qb5Av4ay98OCB7w3tfk7R9BBhToEAYR+xP1+gHy0ekPFRL\#
        h493V7yQ2EB72DBQI+g366PnY4OYWGRHu6djt9S0qBBf8DSUU6g/r6QXR3+wEBg/ZAf/33TYhEQTt8hXn8Q8U1uz\#
        G9u4JHRTk"
            }
           ]
          },
          {
           "file": "alexa-100/alexa/283.flac",
           "startSeconds": 0.26,
           "endSeconds": 0.93,
           "templates": [
            {
             "ordinaryCost": 0.7950549721717834,
             "spread": 0.28002268075942993,
             "vectors": "Cv4X2wYXANwM2Q0WIuUUE/fhwv/s2Q4UD/Uh1Agg+uQF2RYJFeYZHQDuxQzw3RYOGO8X1Ak\#
        eCPD+0gvwGN4bJv3qyhcG6Q0UEfoD4AUKEOsF2Ar4JtceJO/VxxgC7f8VAwv56wkDF+gM6w0EK9ccFujLwQn46/M\#
        bBBL28gv/GuYM/BQQINIfEPLUu/zs5PgcARIM8BUIGegG8iAaF+QcDv3ftvPq3AIfGAEq7hsbEvYO6B8VGeUaEvP\#
        px//u2RkaHf8x8hwdDfoU2hQEIOAZEvXx1RTz1hsTFv4m8x4XA/sX1BT9GNgUGvf23SXp1iIOD/sg+CcL8AER3B0\#
        DGNsPJfkA6zPx1igKE/EM7SEQ+wsJ3Q/4DtQJJf4J4UkC6CIPAuf97yIYBxr45Aj+EM36F/kJ8kwZ6yMH8OHf+Rg\#
        iHRr08gv0Bs/0EQQF60wT/hUG7N/aGRcULSPx/gnp8+Dx//kC3Dr79R3t7tzhIP8UHf/t/xLy6wfc4vL0xSvy3xX\#
        t//rvCQkeCtLu9RP95hXPx/n7zSf+/Rv6FRTu/wMd58gHDwjs9wjZ0fz3xycF/B38Cfz5/PEgzN8gEgvc+gL20/X\#
        xyhL5BynnGAMKztoTAtwC+vzGGvjp5ub18gAGJSIfDAkD1eQVBeEkIuXlJOj8FfPy+fr6Bi414/wV5PUa8+oeNPn\#
        3Igb/RQnwAvwA8Bsp0gUn7Pwk+fsjEgHuJhr/Qg7v9Q4P5/kY0/grBg0X8QES8AbhNw0AN/vv8A4h7OAP1/cBDQ8\#
        IAhr6zw7XMv4IJvEK+hsg6tAH3O72ECX78SHs2BLcKN8SIvkb+RgO7Nn32uP5CS4A6SvlzQv0EdYJExAp4f4L+/j\#
        36Nj1+TQPASja2gv6/dT6EhwY1PwSCwsA2tzh9DcaDC7k6Q8F9uztBBgF3vgoDQ8H1eDW7z8UCiTw8w8Y6Abs5xT\#
        /6fclCQQF3+bk5kIPEBn1Bg0i9BLvyQnu6usdA/v59/3t40cHDA4CDA8mAgntugPl6usT9v31CxX76UELEwT/EwU\#
        lDfP2uwjb6en+8QrqFxkO6jAVEATzFgcnFuYIygzZ++f04xTd"
            },
            {
             "ordinaryCost": 0.7689592838287354,
             "spread": 0.264826238155365,
             "vectors": "8BEV4fIN+toL3Noj//fhIPLz6d/T4vIg6vkWyvMv5tj71vQY8xYHLAEL3Pfu+/kZBO0OyeA\#
        n/d8D0f0LDQkjKfUF4ggEBdof9vYJz+X+Fd4A0fcQF+cWHOjn0fwA+dAW8gQG4O3zE+MF4+8eIuEODsjg1OYB7N8\#
        P9BT77+4BBuYN+P4qGN8XDMbazdz/6u8Y/xQE6/QRBOkG+RMxCecrF9/ZyucB4PshDwol8P4bBu3+6BknEOw0GvP\#
        k0PEK0wkXFAAz9wsUCPL80Q8ID+Y1GPTn2QQRzhAPGwQl/RQDC/YIyAr+CtkyH/ft4RMOzhMLFfoaAxrl/QAS0Q7\#
        /Adk1Lv727CUJ0xX/Eu0C8xzo9xIS0QD7+NYkKgn95jUa3hkHAOnp9iT5/xgN1vz++NwVGgz/3Dk07B0M6OrT8yI\#
        MEBIG3P/3/98DDxP97Dg8+hYM4uTKByj8Ix0G9Q748Or2ABzv5jck+xT45+PWExT/LBIH/Rjp4P/j5QbuySgG5Af\#
        t+fntDCUVIen++SXu6RHaxA78yh8G+RD5GBfi/CIUFN8NDhPY+hHgwxX74CL5ChjsFAUFDvgn2fE0JRftExP/2QT\#
        m3hPy/ibgKQcR0+AUC/MK8u7RH/Lm7OfwA/vwKB8oDRAO1u4ZA+8oFNT2LO3vH/HxCO3vAiss4wEV6P8w7fAmIew\#
        JIQP4QgbtAvnx7Qoo1wMm7Pow9gMaBwX5LB4DQQ7v9gcH4u4S3O4sAQYg9v4K4gveMg0RNP387AkU59cP4OgDDwc\#
        GAxPxyxHRKf8bIvkP7h8a7dQP3Nf0FSPz+xLp2BPbFuUmIwAY7BsP7ecB4dnwAjHx9SLp1wjw+9caDhEozwUHAwL\#
        58tzm+DQHAhnq6wUH69MEDSEYvgQOEw0J4NPb7zAQCyX09Q0V7O3t+hcDxwMiBRYC5NbX4TgCFBr+Ah4Z5gX35hX\#
        23QUgDRMW493f2TkKFw7+DhMf5BMC0Rbo8gAdDA8K8e7Y1zwQGAH9EhQV6RQExBTl9Q8U+w73BAb05zMKKvz0FhI\#
        e7vUHyCnf6BkB+hHeGhP56Cf9GwX1IxkN+vwqxh3W/hDy7xjh"
            }
           ]
          },
          {
           "file": "alexa-102/alexa/313.flac",
           "startSeconds": 1.99,
           "endSeconds": 2.73,
           "templates": [
            {
             "ordinaryCost": 0.761860728263855,
             "spread": 0.26661840081214905,
             "vectors": "DBAI8PISH+wF7dMCE/kK9cbo287r+Q0sABEA7PQdB90b9tQfEwQOEenn0tTf5Rcg9gEN5vM\#
        uCdsa7fMcAwgYIQbjx+vo1Q0X/fEe2vUwD+cZ2QcTBQgiHw7rxQDz5QESA+8f4/oiDeQYwf8ECfYkIwTozh4I7/g\#
        MCvYL6f8XBucVwwv+EuUgJfLd0i0Q9uwOCAjm+/n5EfMQ5Rf6INkqHerLzyAJ9eIQAw/x+wj4HOr97x4BFNcsHf/\#
        TvRH95vIZAxcG/xryI/Lx7i7/D9wdHgrov//34PgjGxoV9SfwHPsE3yYFE9oYFgv5ywLs3AwmDxkl7y3nDwcT2BY\#
        TEuASF/cQ4gjp2iYeEPof7yb09SEd5BceA+IKH/MU8yju4TAcC+cF6yQL+CgY6w0WBOQCFush8j0I+TEf++jn7BE\#
        fASkI9A8U9tv9Bu0ZAkkW/iYf8OPZ7g4lIB34/RX4+N3wBfgQ/k0MBh8M6+bVFQUWKxDwCBTw6O7m8/AK3UHx6BD\#
        r/OrcEgAZJffrBRfa6f3f3vr90jXp7xbvBP7gBBAIF8r+EAzf3hrV2/4B7zjt+Bv0Dh3j7w4T8MUZHwTM/hLn3wP\#
        3/ioCHBf5AxP37hIR0+o0MQTaAfn97fz6BTH/Fg7T/Pb4+hcMBPwwSRPTFgH77Pj1/SP9CvXMGwAS1fYMGQIXFf2\#
        6KO3m6NfsGP39F/z/BgUK4fL9CwguFOTJKODkHOzvJurgBQYV3v0W7f0J6/geEOnaEQL5SwP4NPzb+QoM0vAeAvs\#
        s8uoO9O3c/hgKRP8EERvuCd0Oy/ASBgYW7+7x4/PdFhEPIfMa/xYTB7gH2u/nBP38AfTw8P7MD/InC+oY7gMSFbQ\#
        T2NrlERXiAQDp+/3RAtwkEvMf8Pj9FcoH5uXn+DLk9/z4Affr7doRBukq0uD2DNL2+P7r5Tz59/n5AfQC6NfwB+8\#
        zy9P3++/xEOju5TUQ+wP9GP/76Nn6CgIkw8vs+wD/COHw6zsh8AgDL/4R6AADCwMf1Mvy8AoIGsvk6CsnBgrtJez\#
        86wwV/Rr65tb+DA8gBcvw+DsxAAbiK/sZ6hv6ABjv8+UU9xD5Ctjn5T8jFAzoEPwD9gMH2BfU//IcIQUN/vb78l4\#
        R9gLtIv4T9hL54hfjDg4X8gXkDQ4I/1IE9gP5IvoPAAAGyBjr8iIW+fLfJC0I/SgNCxX4LwMMEuoOwhzr7g0H8PT\#
        h"
            },
            {
             "ordinaryCost": 0.7511029243469238,
             "spread": 0.25525370240211487,
             "vectors": "BhkS8e4PG+v449T8E/vy88Dq5NTx/BArBhwE6+sZBOAT8dMYFfsBDN7y4Mzi4xsm+w4I4+w\#
        o+9cW5OoeDAoLIwXq2Nvl0RIV+fwcz+45AuoW2PwRCRAjIg/31/b83QUR+vIc1+4oDOYOwfcECv4kIBDr1Q0T6e8\#
        F+vkN3/kSE+oRw/sBEegmJwHe1Rgh8OQD+gfu+vjzCvcW2xX1Ht0uJO/J2xQX9doK9xbsAQjtDfEF2hoKEdwtFvX\#
        QxwkI5uQa/SD5Ah3lFfL63SUHC9cpFwnqxv8A4+4gCxkM+yfmEfwC1SUJDNAkEw370QDy3AUmDBIe7ybcBwoTzhQ\#
        YBdQhEv0N5wbn4iMdCvoY9CHl6CAa5Q8i9tYXGfwa9CLz4y8dA+D75xoD7CsS7gIY8d4PCvgc8joP9zUh7+Hh5xg\#
        YASoL+AUP6eII+fkdAT8g+ycg5+LW6BYgIhoD+A728d73+QYTBUgWARkR5eTQEQ0QLg75CAvy5+/m5/wF4T763w/\#
        r8ufcEwYTJvb7BhXa5v7c1AD61S7s5A/t//7e/w8MGMcLDA7U4RLe2AcD6jDk+RbxARvf9Agd9MgfIAXPABHj4A/\#
        tBCX5GhLuAQwH+gMe3uk3OBTYCvT99AvwESMDGwPTAvAPAxAAAf4rSRnSFPgC7P0ADiD/EfDLIvkV3PIGHQkgE/3\#
        DJ+/j9dvpJQHzHf8CAQka7/X4DAcmC9nTIunfJe/qL+/ZBgca3QQd9AIK6vIeCOLnFgPrSf32NPve8v8PzfsPB/Y\#
        z6ekG9uvjDh0AO/8JDxjyAtIU1esNBf4Z6+7v5/3aGhMfJwAj/Q8PA70O3O/q/fsDAvno8vrMFvYqEe0g7/oRDrg\#
        V3NPkDxPnDP/m+e7YBdskE/Um5fMAD9AG7dPk/S7hCwPwBPPa6uAdEe8j3eUCGd4G/OvV70TyB+ryAPcH2+P7EvE\#
        jz+X0DfTzDefi9D//Auv1FgUL2O79AwEdveDrDfQAF+Tk8zQc7vX3LgYd4AMFBAgRxNrzBQgNHuji+jEc9fvvNvw\#
        O6hcY+hn40eIDDQ4jDNzu8TUh8AToLQUi5h0T9yTn4eoUARIMDujk2zYYCgzaFvMC8xwI0w7K/fUaCRIJAuzu6kQ\#
        R+RfrJ/4L7gkK4CPV9hoL4grhFfD8BjIBEBvwIxkJ9/QRxSfa5x/08wHjFAgM8ysJHhHpHBYM9wUauyHc+CP4+AD\#
        h"
            }
           ]
          },
          {
           "file": "alexa-97/alexa/314.flac",
           "startSeconds": 1.1,
           "endSeconds": 1.83,
           "templates": [
            {
             "ordinaryCost": 0.7576013803482056,
             "spread": 0.26549631357192993,
             "vectors": "Bw8C8usfB+Mf+9wcCfwUFefk4tDT4yAd+AUV6vAzB98W5eYa9BUPJAXr1uzh0xUT+vgp4Pk\#
        2BeQSyfIR/hgTGwbx0gX82gMQAfQZ4vEgBeEQtPYGA/sWHgTrzyAT8fMBAen/4/QUAuIPvwT2C+cXIgPi2TIX9uQ\#
        C+/Tl8fP1BesM1RXwF94YIO7I2yYWA9sM8fzm9wHvDu3/8B7yEs4iKPnSzBgO8eYe7QoAARHsFuTr8jH0C94gJQL\#
        jvw0D7vMiABAS/x/iHOjz6jHxCeQfHAv+xP325vgsHBYR9BvUIvoK4x38BOMhGAcMyQTk6QsqDhYa7CXLFAMX5Bc\#
        UBOgaH/oa2Qfh7x0hDAca9jHe8hwe/xEq/ekKIusg5xv49S4cDPH96RwN+CobAvwo9ecCEtcn7C0RAjAd/uvq7hU\#
        gBC8HEAMn9Of5Dtga/zoY+CUb9+PO9A4nHCzwFg4H7+8BCukI8kYH+xoN+eHcGQEbJxjgFg7/6P/r798B2zzw6xD\#
        tBOroEv4mE/HdBhDz6QrW0+/70DTw7RDsBwfqDfcj/s3dCwbs7RTV0fP72i/18BPyBhfz7goo3MUYEw/l+QjlzQv\#
        42BgABhv5BBQF6Por0d8hHxja/Pz81v7y3BYEESLl9gQP3AMd+eQqNDnMC/oD8PnzAwoSDQ3gCfkKx/4WEvYQFBG\#
        uHf369u4AIPwQHhn7//sK2AL7CwgjF+uzGfj0GfX2Of/+CCAF2foE9gf+/gEmFuTKFAMAQfztOgv2Bw/8xvAHCP8\#
        H9v0eAOzIBA0GOvwAKxnyGOL0x+4LBgUB7gYN+PPUDgQUHvEUGQ4EILX03fT5BwL37wkO+vLbCvoeBuIgA/b5K6o\#
        C6+juABL05g4E+ub0A+kjAd4o8OTxGrIA9eHz/SgA6gQBC+4C8vYL+u8z1srdAcj+BO346DEV+vn3BfkF3+77Dvw\#
        kzsDf5egEFev26DMm+v31EfQG6PcBDv8d1Lvx5vESDt/p7T0r9f/vFvkI8gcPBw4V4sL36PobBOHe9z8y9wnjGvw\#
        G9xEd/hj58swM+fwd/eLl+U8m/AjjF/wF+w8Z9Bnp6tca9PsGBPPp81IbERnkCggC9/kY4BbP8ugWBwIJDwcJ+WA\#
        KCRfkDwwM9P0Q4g7O+AEN/Ar0DRkE+VT6ExLnCgsP8fUc0AnV7RH4Bvrv"
            },
            {
             "ordinaryCost": 0.7388269305229187,
             "spread": 0.24036777019500732,
             "vectors": "BRQK8vMUBOgU8MsdD/v6CuHl5dHc2CAi9wQM4+sm/9gQ3+YhABEBHwTn3eLhyhAQ/fYd0us\#
        3/+MVy/kSAhoTGBP42vr32wAN/+oc2ushBtsLtv8EAwMeHA/02hIP6O4B/+QG2u8RDeAQwP7/CfEgJgro3iEc8OI\#
        A9vTw8PbxA+4P0wzzEuIhJfPJ5yUe99MM6wjl+QPmA+oF2hr8CtYgIfPO2BwS594W6hHsCRXiAujz4Sf6Bd4cHfn\#
        ayRER4Ood+xr8CRnfA+rq3Sv2/9okFgL1yAgL3fcnDRsFARvKCPfz2hz4/dMlEgsM0gH43w4lDhcO7xLAAQAK4Qw\#
        H+tIiGAEl4wPp6SQaBP8I9x7S5xsYBP8j8tgSIAAw5hgB9jAaAPDq6BQC9igYD/gl4+gLD/Qq4yQe/DUh+OvY6BA\#
        XDTQMHfwY2+kDBfoh8iog/CUb6ubS7hcbJSsEGwgE2/3+9vkH8j0Z9hkQ8+jaCw4SMBHtFQ382xTp3vP61zX43A3\#
        0/vncDRAWKvP0ChLj4xLczPn+0S3u5wj1CQ7hEBIZEtHzGRHe8R/ozAUA4S3n7RD2BinsAhI09NEXKyTr9hz91RD\#
        9+Rb6Dxr0Bh8S8Pwv7O8nMB/hBw//4wbzDhj9JSvnDREj5hQRCPwmQCLdEA4G9gf9GhkKEhTQFQUO1f0HHAwhHAD\#
        BJvr39vH4Mwf6KBf28wcQ6P/2DQ8mC9rIHPjjGe/pQQDqAhf+3/0J/PMIAv8xEeXSH/T5Ov/rNAzdB/r60e0QD/E\#
        M8AAZ//rPCBEDNgkQJhPcF9Tz5eMNEfAN9PsL8PnbDxIVI+4nFg72Jrb97OPyDfj69wAF+e/pDgsgBNwu+fP1JKw\#
        H99/lDRL0+f71Cer6B/ouCNgw8/H+HrgIDOLjCCH9CPPyFO0G4gIkEOEy197uEs/7DPPeAS0LBO/kHvcMz/8UEfk\#
        dwtPz9/EGGPzc/TEc/u3jJAEV0gUIEvwWyNn/+/0VGfHf9j0W+wPgJ/wV1RUSCREI0t3/9gcUFwHXBjUT/A7ZK/8\#
        L5yAjAhTv4+UP9gklCgDX/kMUCBXhIggX5SAX7hbg6ese+QYMHP7s/TsHGCTYIA4S8BIL3ibT6v4N9Qr7IRD4/kM\#
        AGh/kHhMW7hMN2h7O/Q0JBA3+ISXz+Dz+GxjnHRQe7hQL0hfe/BH6ChXy"
            }
           ]
          },
          {
           "file": "alexa-22/alexa/325.flac",
           "startSeconds": 0.64,
           "endSeconds": 1.36,
           "templates": [
            {
             "ordinaryCost": 0.773831307888031,
             "spread": 0.26453298330307007,
             "vectors": "/wUX8foNGuESCeAlE/oTEufz1tDZ6SAn+fse4QYxGOQQ++kfCwsXJvn6z/Xh2BQbCuwk6wU\#
        6E/EZ3vYSFgQTHfPvyhj24QgdBvMf6v8lE+EU0QAIEuQXKfzmyib27AANDPgY4/0eDdkIyQ4CE98SJf3s0THy8/8\#
        JBPYN3vgR/dgKwhQKDtwPIPft0C/p//YEBvcJygcLAd/3yBgFCtUHJvX02DH48/n+EPnqzPf7De7y5AcHFMsNJeD\#
        a4in/C/ce+gDr5gX6DOf9CRENGMgUM+fT2g/+9fcx8xMK9RH6GN/vBycNENwVKO3hyAvy7vMyAxQWBBn2HuPm+yo\#
        GFeUUG/X3wv3z4/IzGQ8dChj5IOvw8CH/F94ZF/MFyAXm1QMtIBUk+yT/Ge0A4xUBDuASIfAV0APi4xUsGhMi9R3\#
        6CPYV6Q4IC+YRMewm1hjX6CQQF/gR8igK8gEe9AYJDer6O+kn5inu7SwcFvLz5RsiAhEPAAAU/ev3MuMm7DsP9ic\#
        aAN3j9hEqCRj9CQQM+u7tKeAW5kYQ6hQSA+PbBw4lEBX4AhAF8vvbB9gJ1UgF5Qj/AeDgCgosEgLtAgvy8P3T8uI\#
        OxzwE6wr9DubhFfwuDu3nEArn9xLf4ugC0C7l5BX5FeTpBfwlCNzxDw/e+BTZ1/nv0SXs4Bn+FfMCBOco/NUCFA/\#
        h+BXT2ALsyhTy8yf0CPsG7fEn7sUMEyjQ+g/e3QXu4BYDAiT8CAMIzvYY7cgUDBG8Awvb8QEHBQgEHiEE+P39vPE\#
        E6+IiFvi9D/feBQf1HAwIFhb+1/L+2O3z7PoiMvDTCvXqHvPbJxsQBgP31eQh6gX07AsgNAzb+gHmH/HuLBUO9uj\#
        p4OElAAX++hsaMRjKA//6++oCJwMUAMvz9+8ZDg/qARoLKxjJDBAJ2OUCIvMQ+8T//vsRFB3k/gnyIwbTDRQdwec\#
        QGuYH7tD/+gYOHCvy//LxJPfpEhMTtwYW/tb93+b3AwkUHSr+Cu35IOT0Cv8Swhka8sn72Qfw/QYMCSAVGPUGGuf\#
        9EfsLxScM5sDy8CHqAAgmARgWHvYIDOMeDAQB1Rvv5L7+Ci3u+Pwp/BQoJPT6CO8sCwH85xji7skNDyXc7AMc+w8\#
        tKvn8BgU5Avnx5wzl9NIFGhrS"
            },
            {
             "ordinaryCost": 0.748002290725708,
             "spread": 0.243632972240448,
             "vectors": "BRoC9eoR/vMbBtwlE/8IEeLn4cvn2CAo/AwO7uwq+vAU9fIqABILIArk3OXvvBAfBQAY6OQ\#
        zDvkY1QESBA8aFhHm0AQGx/4ZAAYX6+gSGuUatQgIBvMgHBjx1w0J2/ADBgoP2O8LE9sVtQMMDOocHg/y2BkL5/L\#
        //gL90+v+CN4SugMTB+AhIQ3x3SIG9uf//voBwfv9A+kLwAwW+OAfJgby4SQI7fIDAf/lyvXxB/QCzwYVB9MUIef\#
        U6yAMA/Ag6grn5fzuAfAQ6BAVCs8ZKOHP5w8L5esq6xT49gPrBur89iIUBdwdIefc0AsB2OYz+B8FCgvqEOfx6yY\#
        MBNgkEfDvygj92OkwDhQXCg/pGfD34if/BtYmE/0LzgTv1foxGxoh+RvvFeoI2AYDAtUiIfUk3wvu5hYpDxUX9hX\#
        nBfIf5vkL/dsgM/g54Rbj7hoNBvMB9xj26w4n/fYQ89sQO/Av6CLy6iYeB+bj5BUYBxgW/vEY5ewAKO8s6C4W+SY\#
        i8+DZ3R0tHRMLBvP+6vr8IfAt7i4c8w8U+efF9SspMQoBARn89fb5CfMZ5TcG+fX69tvBBicmMQL1ChXt/Pz19u0\#
        K3ioC8PPuBt/HIhgeIO3fExLyBRD95u3/4yLo3/3mF+nQGR8UGuDbAxLk/Rv22wTy3xrr4APjK/0HFvUy7t72ARP\#
        /+Rzq4Bri2Q7+BSXSOxYXAQIv7tz/ChXlAAz88Bbm9x4EKibiKw0B2vwZ7d4DBO/DFQjy/QrtHRgANCIABAkI0e4\#
        H5fsWBtHUF/vSFwfmLBgAHRoB3vYG7+z74QodJebdG+vjKAHSLSABC/v41eIc/vr74BYTKAXV+QjvJgP5KR30A9b\#
        m6dglDgAC9hcPJwrE/wUBAu8TIQoGDr/699weGgzuABH/KwnWBh8R3eUWDPcB/rv8B+IQHRnwA/rsJfPZDxkZxuE\#
        fBu369s4EBuv9Gy/+DurvLu3uFBwYv/Uc8OH28ur7FPfuEjAEJtfqJtryDBYM1BIc6trz+P/4EvXfDikXNeHyH+0\#
        DAhEJ4C783+LuChXoEQEBCyYZKN73K/gvARP+4xvn2esGDhLXHAQF/xAxIen5G/gx/RkA6RbY8vUSKhraIRb5/Bk\#
        uG/r4KQEvBAsN9RzP/P4KJhnf"
            }
           ]
          }
         ]
        }
        """#
}
