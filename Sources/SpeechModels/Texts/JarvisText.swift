/// Written by tools/train/embed from what tools/train made.
enum JarvisText {
    static let json = #"""
        {
         "format": "noctule-enrolled",
         "version": 1,
         "name": "jarvis",
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
         "ordinaryFit": 0.3819933831691742,
         "fitSpread": 0.7715238630771637,
         "thresholds": [
          {
           "falseAcceptsPerHour": 0.1,
           "threshold": 1.62226
          },
          {
           "falseAcceptsPerHour": 0.5,
           "threshold": 1.56397
          },
          {
           "falseAcceptsPerHour": 1.0,
           "threshold": 1.50095
          }
         ],
         "provenance": {
          "recordings": "crowd-sourced recordings of the wake-word set",
          "seed": 71,
          "testedRecordings": 48,
          "testedVoices": 7,
          "negativeHours": 11.24,
          "missPercent": {
           "clean": {
            "0.1": 6.25,
            "0.5": 6.25,
            "1.0": 6.25
           },
           "10 dB": {
            "0.1": 27.08,
            "0.5": 16.67,
            "1.0": 12.5
           },
           "5 dB": {
            "0.1": 54.17,
            "0.5": 50.0,
            "1.0": 39.58
           }
          }
         },
         "recordings": [
          {
           "file": "jarvis-15/jarvis/012.flac",
           "startSeconds": 1.31,
           "endSeconds": 1.87,
           "templates": [
            {
             "ordinaryCost": 0.7896260023117065,
             "spread": 0.31288251280784607,
             "vectors": "E/4p6wQjHeAS6gEiJf8YF+fcyfPu9AEXFQUl6gokDOIO4/8hL/oXF+bYyvv87wQXGP4q6xQ\#
        k9e0F2gQbKvASH+rdzgMH4AoRGfsc6REp+fr71A0UKucNHu/WzQ0M4gcPE/kX6RMn/v/zzQ8JKtsJHvLa2A0R1gY\#
        IE/oO7AwfBgDwyRoDJ9AMH/na4RER0wIBDfoC9woUDf/pwiP/Jc0NIwLa6xoT3QAACgP+/hAGD/niwCb8G8wTJQ3\#
        g7x0U4fkBCQf5/Br6DP3quyT6EskOJBjl9CQX7PsDCQT09inlBwn7wSICBMkaKiL2AhoU9wsGBPb59yrd9RISxho\#
        Q7N4XMCUL/BT/9CYKEOHl7hzqCScRxP0H2uwDHRcR6BECBCggBuXa8QjpLSIG3fD77OnzDSAL9ggGLRI77e3lCgv\#
        uMQsJDgQR/fTbCTDz4v35KAFC5QX+EyjdJvkBGiMp/B/aBh4G4f0KGvgt+BIRCDrfDAT/HBodASXG//8c7BUSGwg\#
        fGwoHDC4D9x32HwQqDhfM8OIc9ikhDBoOE/LvKO/z9RvhJ/MHCxLU5+cW0THmAxH/COX6GtsO/wbhGPoHAxLS2OM\#
        JzCvs9SX8FPL3BM0QBePqFQ8JAyzU1ecH0xzr+R35B/f179Yq+tDqFyPwCBzc5ucI5iL2/yj1Av715eMt59H3IyP\#
        fARzm4fEE6yAK9Cby9/wI6ese99QKJzPYAP7k8fHy6RsbBCTa9e0J7vcN8+YRLzLK/vns8+vp9B8j/x3a9+ke7wg\#
        CAOsjNDbRBf/w8OLrDg0g/hrk+fQp5hAHCO0pMzHbCgT57uj3H/sj/RPgA/Up6w4DBus0LSzjB/8J7+37JfUl+hb\#
        ZAAUl7hAAAuozKibyB/sP8/T5LO8t8hfSBQwk8hf3C+wtJRv7D/IW9/X6MOcs7xPO"
            },
            {
             "ordinaryCost": 0.7569178342819214,
             "spread": 0.29088741540908813,
             "vectors": "GxIa3PEGKfAL6NUACOP1DOn43+TWFPgyByAe5vcKFecX+NApHfL1Ctzx3tft/wIp9xcj5QA\#
        n/uUU/es9HP38HOfo2+T18P0mAg8g7PI4AfwM/gE4JgcII/Hk1PAH5u8dCv4t8AgsBfb73w4iLgELG/Tk1PwX0O8\#
        QEPgr9QkfDvjwzhAKK+8WGO7m3QUax/kJDvoZ/QgTDfvtyBn/LNchF/Dn5AUTx/wFCQYKAg75Bf3ovyMEIc4oGv3\#
        o5xAR1AIJCAP//Rj1BvvruyD7FcYYHg/u7SUQ4w8IBwfx9x7k/v8DwyT/+8UaIxwC8iIF8iMHAvzv7yXm7AcT0R0\#
        I69cSJR8R6hoB8zcKFPff1iD4BRYW0vsA3+f8Ghcn6RcYBC0XA/bC3QjxKB8R5unu69/sFhEM9xQWIxYd5/fQBwz\#
        zNhUPEwoE+ebaFS7v/g8BIQMx4gX2GTLmIRb+KS8X6hLSDBv/8wcMGPIT+wIBGT7vEhb3JywQ6hjW9QAm7x0IG/Y\#
        SIwTxGTQLAR32JAsU9h3V2OUl9xsNGQ0KE+4CLgIS9gniM+QVEx7r0OUV4ybtAgz2AOP0Ju4g/wLjKe0KBh7t0ec\#
        C1xff8ibt/ezyCOkxAePrGQH4/zXzyuoB2xbi9CDs8vTv+Pg+7tflHxrk/hzu3PMF8CX1DiPl+v323vQ49dT1ICD\#
        NDgz+1wv8+BT8DCXl8/gT1QYg/d4OKjHVEv4D5hvyAQ0FDx/W7+Mc2RAKC/AdKCvXHAb96frlERARCRfO9NQe6xf\#
        9EfUqLDLlGf4L6PvjFQUHBBjZ+uQj4hP5HvArHh/aHQIQ7fLxMQAFIA/kAtUv9xztCvInFx7qGgIW9Aj/KwvzERT\#
        KE9wy9gzzHesgEBL5JO4b7gv+KQ77LgLVFeAyAB7yAe0cFhUPHgIm6A/2JwoBGQ3J"
            }
           ]
          },
          {
           "file": "jarvis-38/jarvis/029.flac",
           "startSeconds": 1.07,
           "endSeconds": 1.77,
           "templates": [
            {
             "ordinaryCost": 0.7696617245674133,
             "spread": 0.22999542951583862,
             "vectors": "BOo5BvD+NtsK9AsCAw/8Av7m0OnNBQoeFwEs9Q8bJ9kO9f0DIg71/uTk2P3iEwc6GBci5/s\#
        eGN8N5e8PNwfzC+Pz5P3qEwM6ChwR1QQYB9wOAOoaP/n2E/nu1u3x8AgwBBAaygEaBOQT//UmM/38Hv7y1eny4wA\#
        qCPog3AQxDPoJ9wcfPvP9HgDi0+784/ccCPIq5BMpEv0E4RAYOO4DIfro2/kO0/gSC/Mm9BMjEfv/2RcRPN4OGPn\#
        h4AEN1PYKDvUX/g0dDvD6zRsMOtIYFfXf4goF2fkHCvwW/BgOCub8xB4SKdIeFv/e4BP63AQMDfYU7hoIBfL7wRw\#
        NF8sTGwTl5Cb33BEOD+v+7AoJBAH4wBL9GsYREf3i6ToH7hUO/vvf+AAFBPr0yR38Fs0RFwDZ8kUM9w8G7R3dBAH\#
        zEffw3i36CcoXFRXo6j4O/gQK6jrk/xPiDfTn7jD6AtEKCyYI7CoN9wUQ8U3q9xLdDf7n9iX2CdT4CiIW5BII9wU\#
        R9lL35gra/SDz9QoGCObwEg4s5/wO5BMC/zEA6hLq8T4J8v4d/fr3FfI6+fQa3CAB7iL01Q0FBUcB7wgJ9AHpDvN\#
        AAesX5w316x7c1PQMGkX54vz47/rnEeQoDuMM/f/93THO4OMIHTDu7xAB5Pn5JO8PEOf8De391ijh7vMDFinl9Bo\#
        Mxf/7HxIZB+b9EuP07B/v8wr8DS7o8BkWtAUCAyIbAOLvBt/+Awv98Rb1EDQG8gsesxn99BoiB+PtCOILGu7r/gz\#
        qFS0Z+wQguhwB3AIOCOrgBfggEPPcCBTmGBMXBwgewy0G0/kDGPfkDPokBhTuADD9/PgUGxM00SjyzwsXHwH59vQ\#
        UHRDXCxge9QAZKw8m3g78uP8N/gv57/4VJf7nFAQj9AADN+0k5RH+xAwHBAXq4CEMHvTvE+8h9PL0MvQM7BoIwRD\#
        4/vvg1Sb9Gf4GD+wd/9zgFvMQ8ioIvBL2Dv7wzxntCgwDAO8s/czWEgQA/wr/uA4DEgoA4RHWDRUB+PUs7+LVHxb\#
        1BfwPxQcEFxQA4A3KCB0H6f0W7tcMEiL8/94QyxbmDQsX5Q/FAB0X6/0E9tgXER0ECd8Y2w3tGQEn7Qq7ChEo+fj\#
        9DuYVGBn8COAb7AT5JvQo6RW5"
            },
            {
             "ordinaryCost": 0.7516086101531982,
             "spread": 0.22360265254974365,
             "vectors": "GN7/Euj9D/YB/PLb7Pjd2PT2wu7KARwPEv8PAgQK+MILEgTp9Szb0gD11PXsBSoaEQ8D1RM\#
        Q+7oRAwnaDCDkAvYQ9/jvKh0gIAcMz/MLEcwI7vHsHv3rHAkJ3ufXHgUnCggP0PACC80ABuwJLgLpPBH73eTwFfQ\#
        UBfgl2fwDDtsH+vkdOgXrQvvt5+7/EukP++ct6AULAvsC/gYbO/DmPe7f7fcLE94RAfAt8QkDAfr48yAhOOj1LN7\#
        Y7vkP/twbBfcsAPr//PXu6ygdNNYDHdjg7fb79t0h/fkx/QL+7e3m0iciJNkWEdzw8f/34fQf/vwm+g/+7ujRyhc\#
        ZENcSB+H97RED0QQg/vQL+fz8+OvMzg8GD8skBuoH7ScR1RAY8fnv9f3p+unR2A/4BsYjB/wM9TAX2hsP7Qrb9v3\#
        bCPfX6Q/xAL0bBAr7+DId5hcI2iLi8RDMBvPo9Br3+r4H/hgO9yUQ6A752i/e4wnPCv3rARP28br3AQsQ9BgS8gr\#
        92jvd1/7XAAv4DQ4C3coCA/gd6gQJ9RD93zHq4AHg/Rz5GxEIyeQL/fkz4/AD/RUA7Rn32gz7ECjzHAkFuvACAfc\#
        45OsI+h38+CHq1vLzLSDpC9/mx+/5EeEX+d33CwUJ1yvW1vLxFRj1EesIyvj3Ie8EA+ja/fv81DrZ9v7tBh/zFQY\#
        PxvrtGvT+AOTpCuAI3Brx/gz09CrtGSUZuAcB+AgU/u/rANP2AQvt+Qf59zfuDREKuwb81/cSDu71ItkkB/7//hL\#
        s+yb/IBMgvBgFyfAYGPbqCeMPCQb3BgvxBBryLQf/1hYOs+MJFPXuEfEr/RgDEin9/Qn0NhUSzBIPwvcJFv3y3wo\#
        TAxzzBR4SBAb/OxD+5AoJqAL8CP365Q0TBB72Cg4ODAn1K/X05hYLsP/sGQLi4ycP8hQOCAoNC/brKu/s9xwQswf\#
        oEwLr4S7t6hQOGBIWEvHrKw749g4TsQvyBwrs6ynm9BAuBg0aGur4Hw7zCA8fuA72Cf7+AirX+B8f8AEaI/39HgX\#
        iDwkcvAnzFAP5Ei3b9SMvDQYGFgUVIQ8CFgMi0A/fAvzqCDHV9gs9AAIHJwMXEwQDBAwgyATpDAXvFifP6hY2DAc\#
        HGAgbDgQHDhIdzfbcFQwDECjN"
            }
           ]
          },
          {
           "file": "jarvis-31/jarvis/043.flac",
           "startSeconds": 1.33,
           "endSeconds": 1.82,
           "templates": [
            {
             "ordinaryCost": 0.7877785563468933,
             "spread": 0.30079734325408936,
             "vectors": "B/4o5/4nFeMX8/EiKAENIOLezu/mAAUaEAkm6gEmAOgR6PklMQMGG93czfP59/geEAEg6wU\#
        o+e0A5gMiL/UIHOjTyP8N4f0WFvoh7AcmA/b24Q8fLOsNIO/TzgIP2v8OD/Mb8gkkAvjx0RsRLOMNHPfW1AEO0f8\#
        IGvsW9gkcB/rzyxoKJtcQHfbd4AMVyQQCHP0J/wYQCfTyxh4FJ9UMIPTb5A4XzAL8Hgj/BgoLC/DzviIFHdoJIvr\#
        a5xkX0v37Ihbz/wz/Cu32ux4FEtoNJwnl6Rwf2wD7ICDu7wr1A/P9vBgDCtELMBr88hUi5wb5GSLw3gvzAv4HwxE\#
        GAdMJNyIO+Asg6Av2EAn/1hnv9RAU1QUR+uALRBgf/AAe2hf4D/b2yxsCCiUa0fAP6vb6NAkm+/sm5QoF/uHb2iA\#
        KEjMjy/wM5wH8IPAS9vsg8/8V+tW65x4KJyAQ1Ajz8AcJCuYJAf4AD/0k6M+5CSYALRAE9wnj5A8IFv/78gHtFfg\#
        Y493LIywBGfX1BBvr4SQCDP3w6RPiFeD28gjxF1EE8e3uFRD56B/u8vP98xcWKdvrDBsFHTwZ2wgAKu8E4wXw5fM\#
        J5B8PJOrmGA8XGzAS3Br6PesJC/z+zOj+4ggDDvboF+YLKRYQ8zn1QPcBEwEG2On54gPo8Qn0F9UMKPsDDin2Hfr\#
        7+QH14wLw1/PC4iDxHNUWJugMIAPjBf779hbk3Anz0+7U5h31HtoDF9oVCOTv+wP/8CnZ0gvy3vvZ8iX7F+L3COY\#
        c98gJ9REBCSDb0Qrx0Q3n9iT/"
            },
            {
             "ordinaryCost": 0.7600569725036621,
             "spread": 0.2805120348930359,
             "vectors": "E/8d3vkEI+H53doMDQbgHfj25eHWHP0vCxUd2v0JD+EB4c0oGwfrGOrs2uTuC/wm+RUX2fk\#
        a9+AO+N86JwHyHeHn3ez9/fUi9gEX3vQi+e4FBPQ+J/cGHeDW1vEJ8u4cAPkm6PgjAPn8/BEvJ/YMI+nV1/QY2ew\#
        UEv8w9fwfAfb64xsXJ/MYFunb2/cZyPMNGf8hA/oUCvP31xsKJeYdEePm4fkavPYHHAYYDwQCA/XwzR0HHN4kEej\#
        r5AAWu/0FIhIGBAf4B+3uvxkDFtomHvry7BIUyAYFJhr49QXsDu38vw8BCtAfLhUD9BcY4Q8AGR3s5gPmCfMOyQw\#
        F+dIUPSEQ8xgP7hP5FADp3RLn/Acc3AIU6uYPRhYb8hoa6h4FCu/a1RT+BBcl5fgV2/0DMxMh6Bkp+QsW/uu+2R0\#
        FEBsn5AYQ2wUBHvwW7xUh+gMa+d+t4SL/KxAX5gv75wf6E+4L+g8FBvQY8+iv/in4MwIJBxXn7Ar6Fvz79AzpBuM\#
        Y9OzFIDv4F+/4Gh7y6xn5DvD06hHl+tj5Df/qLUgB9vLvJij07iT59wD66woJB9buKfcUKisbxgbtLQAD8B8I5/3\#
        +6BEACPjiMfUaIxoj3RDuMesFDxMKzu7/5gr6BALkMfASDx4m8xjzQvP6GBEZ1AHy4wLzBQ71Ftb8FCUdDwvpKwg\#
        HDRYL2Ave5wXW8CrsDMsHGxELF/rjDRgDDBTuyh3j2Qfc6hLmFdYP//MkDuLiAw8IDSXvvhTw7gPnCCnsCvIB/Qo\#
        m6c7xDhwKDhvzvBnr7g7zAyvn"
            }
           ]
          },
          {
           "file": "jarvis-8/jarvis/052.flac",
           "startSeconds": 1.25,
           "endSeconds": 1.78,
           "templates": [
            {
             "ordinaryCost": 0.800665020942688,
             "spread": 0.30933812260627747,
             "vectors": "BOoVA/ovJvAcEQAJFBYbBvLTuxP27v8cCPoJ8/gbLOAa4fv6LwIYBPbWxgXo/PspFBcN4wA\#
        UENgd5vwGPvUNDAHd1fbl8QMsEBQH3RAU/eAb6wYSOfUMEPXgx+3q4f4iEwMW4RAq/vkL7BAdOwYIGf/ix/UC2QM\#
        YF/kZ4RQsCAQA3BAQNvMMIgLnzvsT2Q4MHPMU8xIpFQz1yhf8Oe4QIQLs4w0W2AUCG/oO/BoZEgr3wRv2M9oXJwP\#
        o6hEQ5P/+FgYD/yELEQXyshX8H9EMMAjr+B3/7gEAEwn89yUACQsBqg0BE83+MAjt+Rr9/fr/AQnp6xoE/QgMqAM\#
        PCsrwKgj19xX8EfkF+Ars1xkF6QARsQ0fAdDyKQwM+wbzEPgE5+X52h8NywINzhgj9dz2KhAb/fX0BgIR9dHuzRc\#
        k1gsE1goV6ez2JAcd/u4JAwAj/tXiwxMh9QT6y+716vr+HOMMA/QVBO0nAt3WyQ0DCfv+1N327O32IuHyD+72/uA\#
        q6PDW3Qb5C+oI7OP45vX6LgTrBe7k8bsa3/X5Agz6AdsA8gYJ0/37OvnuCfoEBK8W7vMLDRn+8+Hu6xYJ2v7tFPD\#
        4DvUXB6IJAOIPHhr35evo7wb+4gAGBuYTE/cL/qQICtUFJhHz4Orv9/jw8P0O9fAoDfMB764NEszrLBX6/OzsD+n\#
        t9PwZ7vYp9+0E8b4UDcnjIBf/AuzlGtPm6QcF8v4I2+0TzvwVBuLsDhUc9c7iEdTu5w7t4BAE0fAh3AMM/f/tAw8\#
        s8s39FOLw7QHp0xP5y/ow6w3+/f7r+wc49NgLFPrp9/Du0xHuywEp4RTsCAQC9gg5/eMLHAbW+eb82grp0gIa2hv\#
        c"
            },
            {
             "ordinaryCost": 0.7687200903892517,
             "spread": 0.2672906517982483,
             "vectors": "BNgIIe/tG+n1CAby+A7ezhH3xe7S9Bn+EfUFDPnvHs39/PndGBHP2Af11/zbBSAkFwoY3/E\#
        OH9EM6OECJQbmAejx5O7pExA7+xkU4fYV+dkdDeIkOAfyFfLv4+L89Rcu/A4U2vcm9ewRGf4lLRUAKQTq1ewN3gg\#
        mBQAf6esl/QIHDBIjLxgNJwzqye4X2/cWEPUl7v8dEAn44x7+Ng4JGwLr1f4jx/ULHP8g9QwNIQv8yhfyL+4fIv3\#
        y5Qsazf0DDxEN9xXyEQwCvhnuK9EVKwn28g0F0/0BGwr/7yDuCQ4FsAsAEswLLwT19xwC7QkA+wbk5xXyAAkRqgE\#
        NBsnxKwX8+Bv8DPwH7wjf3RT37voXuxce9NLrKRAK9hTyEvsG8Obk4CEG1PsQ0iYi5OL0JhEe9gTxCgUT/NLd1R4\#
        V3QQE3xQV1PP1HQok7/sG/QcoAtPQxhMXAAP04u3x3P/0HOgN/QISAPIx+ufVyAf6Cfb859Xz7u/eJOX0CPP19eA\#
        s6vzU5//wAeUG++L67PvgLQTs/vvk5rse2P7x/wX09uUG/Av+3ALlOPL3AQED+K0a8fMDCw/45eXu9SD54gXoFfA\#
        BCvgU9aAT/9gKHwj08ujiAQ7k5woKDvEcBPYE7qgSCNACIgPs8+XoAv/Y7wcK+vYvAPYE5rgQD8vrIxrxA+TlGOb\#
        l9Q0O6/Ul6+sV59IYDNPjEyr1At3hIuDr+QkK6wsW4+sl2PoXBdTVBCwLB9zdJunr/gYO4h8H3vQk7wUS9d7d+ys\#
        REtjxJPH0AQoGzyHy5+sv8xP09t3m+C0XG+LuIf/zBf4ByRve5/8k9hjlBu0D8yocFOzoIgv3CPUP0BbR7QgY7iL\#
        Q"
            }
           ]
          },
          {
           "file": "jarvis-16/jarvis/061.flac",
           "startSeconds": 1.18,
           "endSeconds": 1.95,
           "templates": [
            {
             "ordinaryCost": 0.7606644034385681,
             "spread": 0.28810176253318787,
             "vectors": "E/QY7u0iGesB+v4ML+YmIe3SxgD0AvMUFu8d9/0EFvEG8AkKKtkdG/DUu/3r7foYHAkr4ww\#
        SGOcJ3wsRI+0bD+XfzPDp7QohFBQT4BYUCucM4wccKOsVEOvex/Lz2wkjEgIb5B4a8OwJ5A0cJ/QMEunbzPUBzg4\#
        YFPwV3xAj/fkA3BEbJu0IFPDbyQMJygwRE+wX6gcpAQH10BQIKugDGfva2hIYzAgFF/kH+/oiCv/1yScDKdwMHQT\#
        g5hIaygEAEgT7AvkQE/TtzCr8J9YTJwbe7B4i3P/9Exb1CAYEF+/kyCb8INQYKAvn8xkd3fr9FCfwAxvpDe7wwBY\#
        DENUQLhXw8hgb5/n9Gizi8hrlA/wKwQENC9gKNRkE+A0d7gT6Eh/p3h3i+A0kx/sXANsINxId+f4G7Q37B+fz5R7\#
        x8yYh0fMa6Ob+NhIm7AD98SAN/cnv3wkKACsRz/ET2/n3IwwZ5fsO/Bgl5s/g2ioU/w4Ly/wI5RjlDAAY9AMaCgM\#
        oANnIxxkIGvkB2wDy9grsA/4R/QP5LfQu7+TC5xv3IugGCgP09hLeHicC7wjYGeAL9+TfCybpHO0DJxj88R7hKQj\#
        /7RjvIc33HN/tIRrVB+0BIiT39RvZBgL64g7vIc73Ju8DFRTY6vL2IQkF+y/P9+YDBA4HJs7uMPUEDvjs2/j+Lfk\#
        KAzLk6NIU/Q4EFtviLdz3L+P02BDsKPcA9w/i9en71v7Z8gn0KeMHGtoM6ffiIfYG7iDX7PTyzPXv5x0OK/UAA9c\#
        P6tzbFfnz6yfY6QT1zAUA5RYNJPj/+eYr68nqGAvt/Srl5wLt3BYS7iIKFPj56/Ig3NP4KiXPBwrz4wHu3h4Z9xn\#
        6B/UF9vIK8OL7NCvJA//o8+/t3iYW8xvc++wF8ggA+OAQLjnB/P3x8+7p9R8g+x7s/ekZ8wYEAO4iNTfRBAHn8N7\#
        tCA8X/hvdAOUr8Aj/BvIqMDbZDAT27uL2GAEc/hjiAN8o9Ab9AewkIzrkAQb+6uj0K/oY/yHcBeYs8gv4/uAmGCj\#
        zBQUL6u74NfUk9CTYAfwq7RL4/d4jHyD4A/kP5+33M/ot9xnOBBYl6g3/AN8oIhsBEPQN7f36K+8y9hDKCB8h7An\#
        8AO4rJRP+HO8Z8QH7Jugt7gzJCxUi8AX4Df8iJRD4IOkh+AjzIOMi5g6+Cgor+v37HAoTIRD2H+gnAALzH+IW6Ay\#
        5BQMuBwD8KQwIGg73FukjAf3zIuMU8Qmz"
            },
            {
             "ordinaryCost": 0.7460968494415283,
             "spread": 0.2707856595516205,
             "vectors": "8vYfBPYJ3+D6IgH68gMLLhgT9+PFL/EgFukWFtr6FgoIGQr3/N8OEyMMw97eEu4mHP0u5v4\#
        FKewC39n4EwHvC+T73+jnFgM6Cxog4QkBEO8N7M8jIQHuD+Ly3+Du+w448wkY4BIZ6+kPA+I0Hw/vIebt4e342QE\#
        u9gAU4AAu9wMK/v07GxXxGfDm1foMzfgiAPEg7vIs/Pny6BocKQP2FfTi0f0iyfAPEfYV/e0hDADv1S0KJvkKDwH\#
        r6AMkuvAID/8HCO0SEfbn1iz5LOUeE//p8AckwfP/GBb6D/79Fe7gySb6I9weHgTt+Q4ay/kBGybyARHnFufwxBL\#
        8D9YWLBL3+Bga2gMAFybd9g/dCvQTyQIIB9sMOhsO+BYY6g74ERvb5RHb/gIoyPoS+eEDOBUc9Q8E+Rb/Bu7g5hn\#
        v7xgr3fMe6e37Mxch4Q8H+CYP993b2xAN8Bwg3PkU3/75HQ8k3QYfAR0j5tjK2SMiBREQ4P8C5wzyCfwc5QwlBAg\#
        kAtzEvxgMIgEB4/zl8wXsCQET+gLxH/0i7+LM4x/5J/EBDfvo6RXeKiH+8xPcC+P6+eHiCizqHvQRJxL54hrlKwD\#
        97Bn1Fs7wFujlIiPmAu4HKR367SPiAAD95BL7H8bsLeT5Fg755PsBKwv++DHq6uwA9xMGJsbmO/D8B/f63P4EJfo\#
        ADjD+2NYH+g74D9PcMtn5LfT43g30Lff5+xPs7fHz1/jU6QftMd4FHOwR7PznHv307CDe6Pzizfru3BkHLff7Ce0\#
        Z6NXiFATm8iTd4Q7uxgj56xIJIQz++fMt6cjxFQ7Z/R/v4xDo3R0P+SILEAb57f4m2dMDLSLJDxP95Bju5xUNAhs\#
        CAv4E+AEL8uYMNy6/Dgbv6v/w4yQG+B7e/PAQ7RwJ/+8WMDi9EQbs8ffrABsX/Rrx/+wW8RkMCPYpMjXHDgvx8ez\#
        zChUOCh3kAe4l7hcAEvQvLy7OFQn98e74GgUXDhrlA+wq9xUBC/40LTHbFQYP9/P3IwgREB/hB+cv/Bn5DvQyJST\#
        oGgIf+/r5LAkNEB3aBeIw/yn2Gf4pJi32FAQZ6gj7HQcDDg3REOg5AR71Gv0jHx8JIQQi5gX3HwEREwrPGPos8x3\#
        9FvUgGxIHJgUz4f/3Kv4HFxPTJQYi8BMBEAQXGwsHKPg74wbqKgT6GCPgFv8n+xoDEf4RGQsUGgo36hHxKAX1Fxz\#
        DBAgbARAJGf0IEQMQHw9C6Q7yJg0BHg28"
            }
           ]
          },
          {
           "file": "jarvis-12/jarvis/079.flac",
           "startSeconds": 1.29,
           "endSeconds": 1.93,
           "templates": [
            {
             "ordinaryCost": 0.768348753452301,
             "spread": 0.3068753480911255,
             "vectors": "BQkk6AAaI+QW9uwdFggEDffs0eLG7RQjBg4f3gYvFOUT6uggMhECCOrr0vTq9wckDBIW3/0\#
        uAeIN5folNQkBFOfjzfcB7P0fBQYb2gUv9ewA6AEhM/3/G/nhy/oM2QMVC/0g2wQ1/fb92w8aL+4HHgHg0P4H2wI\#
        ODPAe4QYvBgT0zg8BMOUJIPvf2gAU2f8KE/wQ6Q0aDPvyxBQEKdUWJPze4AQV1QABCAUS6RAJA/jwvhkDI84XKgT\#
        m5w4R2foEEAwK5hUGCPX5tRQDDckZKQ3q5xgL7fAJBAgI4SD4Af0HtRYI/coUMhXx6BYH8/YCCfYA0iX3AAwLvQo\#
        O6tcQOhP+9BsO+wAMB+P90Cv7FBgKxQQT4OsUMgsM9xUZ+foPB+3Z3yj9Kx8JywsA4/8LJf4KABcZCuUjAP/A8yj\#
        wNhIJ4Af58AH6HfoCCRgDIN4o7hfDByznLg38/wD48gvxIAv+CA/zFMwk6x3lHTbpEhTjCBIL6hPZGwsLBRLxGcg\#
        OBRL3Ki7x/B7nFRUa6RzS+gcTBwkIH8UGEgAKOBoE5SfcIPQg7yLh6PwhCgr+FdsHDgEEMwwR7R/bJu8f/yvz0u0\#
        jAgTnEuUKFev6MvIfAR3fLucL+CD21fcV4wPS9wIMEOj+LOcWCwLiH+gC7Srp5fYD0fzR5B8GEvH8FuwlBNjmC/M\#
        A8jPf0gf3zgPm6B0BF/L2Cego+9T/DgEA+Szd0gD4xw7s8ib6CQD09vYu68QODhzxCh7gzQTy1Qv+9yP7B/n37/I\#
        k7NUYICzcBA3l3/X00hYHAynmAfYG5/cM59cfIz7PAQLt6vfo6RgQBx/rAecP6gYS7uEWKjrP/gDl7unuCxggBSD\#
        q/vAo3w0NAOkbMjHWDQTu8vL7GgYp/hzkAfsg4xkK/PMtOC3eEgH68vL6Iv0o+xPgAv4i4xMDBvouPCToGwEC9vL\#
        3IfIn8RPZBf4g8RL3Fv0kNxjvHvYa+fPxJOkk6BLMAPoh+gv5IwUhLBXvG/gg+fTyJuIa6g3CB/ktBgf1JQwfIBT\#
        1GPsh/vD4Kd4R8gq/"
            },
            {
             "ordinaryCost": 0.7546288371086121,
             "spread": 0.2962036728858948,
             "vectors": "FdofIOHkIAYFCQX/8fbm9R0FyuzGB/8aGwYn4/4GHOX82NwIFgvl/drt5PDqEwk5BiAP4fQ\#
        J/+AW+tInHAX2BtL04eTy9hA3/BMR1/ki590QCOszJgX4HfHp4PH+3wkq8wcZ2/Eu9fQFBQUyGwoJIPvo0u0Myvw\#
        aBfgk4eksBvf36hMMKgIFHPjj0/ojyfYODv0e7vYYEvb6zRYCJfAZF/zm2/8jv/ICBQgZ6/r/B/P4zBr3JdMjIQf\#
        w5AkXwvUFFRAQ5AX2DPD6uxADDcgoIxDz6REM3/MHCQ0K3xDoDfMJwhEJ9swiMhf76hsK4/4BDf340RzqBgMSyAo\#
        U498WORIB9CYT9AkQB+vqzSDxExEZ0QYP1fMPJwIT7Cgd8gQTAfDE3h78HRMY2xcA2PsNFvsR8CsU+PIi+Pq85Cr\#
        wLwoQ4QXy6gD2FPP/CycBE+sl3hS69iTkIQYCA/bm9gTwHPrzDB/w/9Qf3BDeFzbvCBPwFxnr5AvXGwYAARnlA8s\#
        F9QTtJyX89xLpIiP52hXW+QoZ9Qf5E77+EugVNg8O6RXrJvX/8y7v2v4n8gP4Dc/5E+UMKxIP7gnpLfEGADP/x+4\#
        e5v/wA94IEN/9JgcgAQLoMeMECSz+xf8K2PXi9QIIC+H+JvoXBPboJOoB9S3r3/T2yfnh1BkBD+/+DAArA9PwBPv\#
        0+ingywvzwgHz6x4CEv31Cf4iAs0EDQ7p/h3f1w76uxPr9yT1CAIE9/4y8MUTGSPiBxvs2xPu1Az6/SL1CAgC8/0\#
        k9NAcLCrSCRLq6AH22BD/ECbr//sO7QEX9+AhMjvMDArq9QHj8BoEEh7tAO0S6hkX/uscNDXGCRDw+u33EBUNGR7\#
        wB/Ij7R8JCe8oNjnSEQf+//sDHgwSFxTvDvAe7Sn4EfctNireGAz++fkDJwgLExXhCeop8yvvEgUiOSDuJg0N9u/\#
        9Jf0QChDcEvMZ+C/3JAEfPCf/KAEU6gLuHPQGDwreGvsg6S3vLPgJHQ31HRga7wAALfX/EwzHKf4a6Av5HgQMFPz\#
        vIhcs+/b/NgD/IBLH"
            }
           ]
          },
          {
           "file": "jarvis-35/jarvis/088.flac",
           "startSeconds": 1.12,
           "endSeconds": 1.95,
           "templates": [
            {
             "ordinaryCost": 0.7494596242904663,
             "spread": 0.2660003900527954,
             "vectors": "Evou8gYOE+UI+AUiGPYUG+Pawenc/gkeHfo15xQaC+gE4wYUIQAPG93lyfnm8gscHhIW6gU\#
        bBej+3/4ULPkPFs3dxvn4AfwhGA4M5f8T/eoD7QkZMuASGNrXw/P+8fseCwQb5AwY8ff/+xctIuUVHevbyfQE1gU\#
        fEvco4g4r/gvx9RYfGugOHPfY0gISzwUXH/gg9BYkBRXv3xYLGt8QFfXa7BIgxAoMJf4NBQ8XEBLw1h30G94SF/X\#
        d+x8mw/4EHwf4Ew8IEgXsySHwHt0TFP3hCikfzff8Ex3jHxP3FfXwvR/7E+ESFgf0DS0U3vP2DirSDgXqGP31uhD\#
        8Dd76Ghn6DikX+PvxATbD9OjgDQUKxPgSDef7HR/9Dg0LDAL88TLb4vXh6wEYzgQq/v76IjEZA/QCBBH36Br80An\#
        v4RMd5Psu3xYDKB4u+ekGARAF8vX6zwUE5zAU3vQi1R34GRgy8+sNBgkR7tH22gkM+j0W5PkV3h8CCPIa7Osa8+8\#
        l9NzVxA0FFiwI4Pb07Rr++tkI+fMMEOYj/fnWuwL1IQUB8uvi7AAJB/v+/Pr0JNo62gzb1wfvD/vzE/YI2Pz3MCn\#
        v/gzuIt4o1AkL8yLhBw3vEBQNzA3mMBP29Bn/ItIJ6AAl+xr1ChD4CfoQzBnqGfgK+ygIJ7v9+v0aChrxBCP/FvU\#
        b3B7xAdsZ/iYIDbUAC/EFDwv2/Sj2IvAh9R4A7Ngd9x3u9rQLD/byEg8MBSHmKfQb/hgK3N4a+Bnt474VFc7rEAk\#
        WERvVJvcI7RcK5vwB7Q/N1fgbDNHxG/UXEQPMEAQB6CXr5gL14AfL2xQCEun2F/Mb/9zfCfwI6Cnbyg3yzgXo4hH\#
        8G/HwEusY9svuA/4E9R7ZyAjuyBb07hL7Fvzw/eoT6sMIBxr1BQnkzg/uww708RvtDvz78OIR3coNDSnkBAjt0/7\#
        l0Q0ABSLkAvQH6+sT5cAQDjPW+Qnv5Pns9Q4ZDivt/+kE6foT3toWIzfT9wHy8PbwBxUiAC/p+90P7wEK7+gbLjn\#
        XA/3w8PLrERIk/yni+88d8Qf2BO0aKjHZDAT56vHlIgwa/SLi/Nsl8gvxDOoaJinlEAn86enrJ/4i9SLVAd8d7wz\#
        wB+YjJivtDAMJ3/D2Nf8iARbWBu8t7w7wC+MdIB/6DAAO7Pn5Ovcs+RXNBRkf7RHuAN0YHwUKGe8P5wL8Kvc9+gb\#
        HDSQe7wf59e8hJAMJKO0U7wX4IPU1+AXDDRsa8P72CQEZLAUAKeoj8wjxGOMg4wzACQ8f+fj6FwoQIQn3Jews+Ar\#
        xHOIS5Qm2BwwrBfL+HxEDGQf2G+wuAQTzIukQ7gey"
            },
            {
             "ordinaryCost": 0.744966983795166,
             "spread": 0.25714045763015747,
             "vectors": "Du0QGt/7LgEIEwH/Bf72/RMKv8zF/wILFvscCw33Ltb+6AL4Ci/gCfoB1tjaEhwXIQ8Q5wo\#
        MGtoC2eMGIxLlEuP02OjqHAYvAyAA2vMO+tYTCd4hOv75Eefw1uwBEAQp9wsZ2wYa6PAKFvc5KP/8KPbo1usG7wY\#
        tAv4h5AEn7hj6GxsuHPr4Kfrb2PAT4vkhDPU37hUo9xn29CEUJvn4GPXf6AQdzfYZGv0gCwUWDiLw5yftIucKDuX\#
        q+w0ovvMKCggEFwkLDRHi1yTmLdYLC/LtCxMhw+wADiLrJBT1CPnlvCL+Gd4dFgL6ERwJ2/IA+iTUFAftFf/cuhD\#
        0FNMFHAwNERoK8Pf2+TTE+OfeBAYEx/oUBt38ISIDCQsHEAYC7Szf5vrc6AIV0gsu9vYAJi0g+fP9CxIA6xT61Qv\#
        r4RUZ6fww2REHKBg19O0CAxQN8+3yzgwE6jAT4fMf0Rr6FQUw6vQNCwse6M7n2xEI/DcS8voa3yEDBe8Z5vMZ8/I\#
        m8NzSwhACGCgE6PX27hr+99YH9/wDDOgn/fnZvQb1IgX//Ozn6AAADQL8+/7pIdg93BDe3AvxDPv0GvMG2/3wMSf\#
        v/xXnG90r0wsN9CTlBArvEBED0RfiMA799R/5Gc4M5gEi/RbzBBHxBvkJ1hzpH+8T+jEKI73/9PkPCxj4BCHyFvg\#
        W5CLw/tYe9igEDLMCAOb7Dgb7/SPqI/Ub/SAD5tce8CHv9LkQ+ujrBQwVBRraJ/UOAR8I0NwU7x3q68oUBNTlBQc\#
        cDhXKJ/kF8RoE3fj77RXX0/wb/9LwEf0aDP7KEwn97CDu2//03QzO1hQAB+37EPcdAN3aCAT66yPexQz2zQji3RH\#
        9DvXsAvEX+Mzl/QPt+h7kwf/uyBLr7Bb9AP/2AO4X58UFByLtAQ/qzxLryA7v5x3q9gP/4OUg5M0GBSrYAgnuzwL\#
        t3Aj+BiHj9QIO2/YR6cEPEjDN+wz34vP5AQ4KEifo6fUH4Q0S6uQXLDvP+f/98PnxBRIX/S7m8+cL2A4OAukcKy/\#
        HAggA6PD0GQgNCCvi4dcR7BD5C/MhKinRDQkI7OnmIQMCDSbk4d0f+Rz0EeoeLzDgDgkJ8evtIPwCBRvX7dwg7RT\#
        4DuwgISnkEQoO4uD1Me8IGRDd8+408CbzAOcZIB3vFAkY8e0HMvQJFRXP5QQp+Cn8+fIOLQ0DHfcb1fXrGOspBwT\#
        O+QYu9Rz97AgSLgYFK/Yv3Pv3BOgUAQrF/AIX5Rz9FQ//KwbnHuZE2AbkDeYHBhXg+v4p5RYFGg3xDwHnGwE65//\#
        gH+UJDxPI+vQp8BgDFQf/Dvr4IfhD7vrrJuwBGBbH"
            }
           ]
          },
          {
           "file": "jarvis-44/jarvis/118.flac",
           "startSeconds": 1.34,
           "endSeconds": 1.83,
           "templates": [
            {
             "ordinaryCost": 0.7926443219184875,
             "spread": 0.3267059326171875,
             "vectors": "BwMu+xccIu4a+wYdDBEG+Pfpz+3N4BUqFhEU5gQuIuUX6fsTMQAG9/Dm1/3m+gg2FRgF4QI\#
        dFN4a7/wXOvUMBfnjze/r4QQlDg4Y2gYsCuwW9gggPAYPFAbuz/P52AoaEggT6gIyDu0S3xEZOgIYFQvxyfT33g0\#
        OIf8a8Q0pIQMAyA8BNO8OJAf21wkH3w8MHAMa7hkUEwAKtg8GLd4NJgb14g//5Q8EFQAU7BsOCgYDsQ4HJdQAJ/7\#
        26iL86AUBEgAM4x8L/AIOrg8SFdT+Kv737ib39AP+A/L52SAO7f8VuRYHBdX3OgAJ9h/2+wv/A+fo0Rci8wgKvxQ\#
        D/tj0N/0Y/REFDAYK/+PYzRYfAwYCxQ7sAOPxMOISAQsKEe0M7NTC3A4FDAH13wPr9N38Men5CBj0E+UU3dzM/xv\#
        3D/vn9A353uDzMgf1DQ/wFM0I8fHmCyHrBOzb9RgDz+PiGwD9Awb7H7oG/wH0FCHu9O/e9QwSzu/U/PMKEPkJGbP\#
        5GwkKHRfw3fPqC/wBx/3m8+EiBebwCL8BG+72KPUHyPPoGewG2BLt6ewj8N/m7N4OIOHyI+cP3u3rHd4A3Bvr9fU\#
        O3Nnv3PsZFu75DO8j7NLoGNrx3ijv6gcL3uUL2RYZC/jp/fwt4cPvIuvp6Bb16BII3/Yo5xMVCO7x/wEq6tIEH/f\#
        R9wT74BLv0v4s1g/xCegD7wkhAOkEJgnE8vDy6f/h1wgt3BPmB+MM4hUiA+0OJyK56+/x7/Xg9AwX9RfsAt0P8R8\#
        TA+4fJizD5Pzz6vDfAgcL7xvj"
            },
            {
             "ordinaryCost": 0.7664393782615662,
             "spread": 0.29521864652633667,
             "vectors": "/sgOE+HjKef7+v72+BXj4BUS0eXYDwwLBgsO4vX+IdkH694KHAvh/OPq4eroBwZH/SL+9P0\#
        QAeIkGu4jLf79Cujq5uPu6xFBAR4M8vgmAu8aIBApLQQIEfzg0eoJ4/wwDxgi9/IkD/oNCh4fKhgSFhTuzugP1v8\#
        kJQ0q8fwiIfsE3x/8JwcRFRQA0/YNzggZIhIx8w4LIQYQxAv8J/ARHwcJ6wkCzxQOFQ0c6A76HRATvwABIdYCKwY\#
        P8iMC2RUFDwQD3hP6EwsauAgWE9n2KgcT/DH37BMBBPzs0BUBAAInvhUP/uP3Lv8bAS/3/A/9B+7Q0xQf+QgfxB8\#
        K8ubyHgEdACMCBwsI+Oe74hQoCgINyyb19O31H+8WABX+BfII5eG07A4TEgD17Q/l+OHsJ+X0EiH2BvIV3eO+BiE\#
        CB+ro/wrx3urcLvsBDw/y/dv1+PTfCBrzCevY/Qnk3eDMFvT9B/74HL37/vTkEinw6PDfDgj7zuzJ/PoKDfMBEsX\#
        pIusKHwfu1vXlHOj11vfs5ekeAenyE8nsK/ACGQH83+zfJ+bt4wgF1O4m9tvxCdrtMuvsEQMQ6+PdMuPv4ggA4QQ\#
        Q4s328vn/MejlAf8RANDuLt/d7BcG5BH879f+6w/sIubh/hsV+878Nvbn5RQB8i7x+OMI6xLpKPjuBhUi89YEMgD\#
        k7f/55Snh8esM6BbXHfHm8xUfAtcHJAbP6vbv3Sjc9u8OAhreJP8P3SYa+dUBDwbFAwoB+AfhJ/z5ByHYK/v93iA\#
        I7+UKE/u/EwIA+/zTLgv1DRLi"
            }
           ]
          },
          {
           "file": "jarvis-4/jarvis/119.flac",
           "startSeconds": 1.06,
           "endSeconds": 1.88,
           "templates": [
            {
             "ordinaryCost": 0.7423737049102783,
             "spread": 0.26112425327301025,
             "vectors": "Ax4S4AoFLesA+PgcGPoP/ubmyuXn7Qc7BSAJ3QwaF+YK7fYiLQMGB/bnx+nx5fgx/xMP3w8\#
        q+OkN6QEtMQP/Efzt0esA0AkgD/wV4Qs3/voK4QUgMPwIGfzf0P4N0QcQDvYQ7Aw6AAL/zxUGOO0EGwTi3wkX1QQ\#
        JF/MJ+QUtDAL7zSACNusSGQHd6Agi0/P+Ev79BQcTFv3tzSX8NNcVJQXe6goe2Pf7Fgz4BhIGG/XnxCYCINAfIwz\#
        h7QsM3vMEGhj09xHyJfr2vhwHD8wXJRzm7BEI8vkJFBn56RrhEQIStQ8aD9YUJx3w8hMA+AwFDRD41BvnAQkiuwM\#
        tBOcRJhIC+hn6BhsLAP79xBfx6Qsm0QAy8u8eJggX9Rn6/x0C/fftwhMI7hkn0Psn6PIWGPko7x8AAw8P+OvhxBk\#
        RAyEf0f8W5OwQFOQV4R0RAQgQ+dzGyw8SJBsH5wnu5egPEOMM6BrzCvgYDu/Wywj9OQX0+QLj5Of4GP8A8RXWGek\#
        h9QDk6gPzO/DvCAQA1v/oMBfx6g/OFd8U/gQE/P7wK+30AwYc4QzJKAvt6BjfJM8VGwwaDf/rD+z98gwo5wrEHv/\#
        1+iH7K8oNIAoYCu3o+vPu+Bsu8BLOFvMEAir8HMQKMQT+DOfd7f7e/x0q8hDeDeUSDSryE9AJMgXyA+rS7wHNDh4\#
        d/QPvAeMZHCn1/dgFPQjm+vbk/ALEIBgX8gLoB+MYHxzz5vn0Oxjh7fnsAf3DIw8I8P/yBOQcHRL24/bkPB7f9vj\#
        ++f3JOwQE6gYG/+kZFgL45/jiMSDm9/gS8QbWSf8M5QYJ//gQFfj83f7eLwPuEuUj6RPiRO4E3gz/9gbz9vby1wr\#
        lK+//G+Ah7AvmL+oC0hLv8QTn4vj11xj0KvUNF+Uu6/bwG+/51hvk4w3o1Pz83Bz7LPoFCeMt6uTvF/bn2hjn2w3\#
        o1gn35iABIf0F++0v5tH5EgnW7hPn2BHm2gj55CEAEQQJ9PMr5cgAHRXM9gfm3Qjv2BIO7BvyBfAL8fYj6tgXIhz\#
        D8vTl7fbw1xIS+x/iAuoQ8vsY8OodKCXB7/fg7+np4Q8T+x/kBuMh8/8U/u8kLCXC9ADj9eXq7w4Q/yHmAeMj7wU\#
        R/uwqLC7J8ADl9Ofs/wcQAyPo/e0g8QkQ+ucvJjXI7v/p8uvvBAASBh/j/+Uc8wcI/u0yJTvT6fz06OvoDgQQAxr\#
        h9uso8w8N+uQtHznX7AD96PHwH/8dCRfk/gMs6R0K/94vHDDm9wIH6vUAL/cmBQ7hAQci7CEA+ew7JCTpBPkN8vX\#
        /KvQuABDa"
            },
            {
             "ordinaryCost": 0.726196825504303,
             "spread": 0.23062080144882202,
             "vectors": "GAga3/oMI+n+2dL1EPjwB9/85eHiFAQ6DRkS4AAODeAR7ckdIP30EeHz4dro+Aox8g4S5AI\#
        l9d4V/No1HgP+HOrn3OL44v8l9gMN6/Q1/PMVBvw2JAYPIfHa1e8N2/EbBfcc9fwuA/MF7RMhKQQXGfPa0vMgzOs\#
        NGPceB/4eCvQA2hgMKv0hGPHh1/skx+4DHvwPEQANEPj61iICKugqF/Dj4PsgxvUDIRUGCQz4DPP5yCUEGdgwGv3\#
        q4gAOzwINKx36+wnmGvf/wRMGEdAgIA/s6BIJ3wwMFxz56hDaCvsXvwgTDtIWJhn67hf/5hsGCBDu0Ajd//whxgw\#
        hAuETKRoN8R37+yIM/vrtwQXn7gUg2AUj7uwfKhEd7h/+/x8J/evYvgL59RQh4QgV3/cQHAog5icQBBIX+uLSvhA\#
        CDBUY6g0M3PIKFvoW3yYgAAIR8ubDxh/6JAkL/Bf05+n2EOQP6SQJ9OkDDf7OwxPvMwL6/ALj8OfrGv/68xjjB94\#
        Z8hHV3w3rKfP8DvgA4+rcMhPz+BjW/dYM+RT88f/mGPP1BgcV3P7JMgvz+xTmELoGHRUeDNzzBPjl+g0X6vvTIQf\#
        t/xn/GLYFHgcgBtfp9f7k9x0h6AroGfsFBiX+D7cBLwAPBtve8QDa/Bkb4xP8DucbECT+AcMKMP76Cubc6wXZFxg\#
        Z3gsH/t8pDxr35NMKRAbk/vfs/vzUJQoM1QMA/eEoEg332PkFORTL6fbqDvrTJQD05AAJB+MRHA772vTxKxXTBf3\#
        wDPnVQQb52QkKAvEPGgTy2e/tNgXbCfj+EAHbRBoA1Q4G+AsNBPzx3/LkNhPwEvwSA/vdUv8D3RYF8gf/BvcL5Pz\#
        iNwP2HAAc9AHpRgQL5B3/4RL07/b81Q3xNAXyFfIr7vzwL/f77CoJ0hXq7Pfv4Bz9MA74Cfsr7u3lJvjy6CgD2Q7\#
        k8Aj22SoAIAr9DAou8OPqHwzi+SYA1Bjf4hX02BzzHhAQAgk08N3uJhjZ/xMH2Rfq4xoA7CPpGgYa/Q4n/PADMCb\#
        Q//743Rnq3hkA9STfJf8l7gQjDu4UGSDHBQ/35v/x8QryGDbkGvIyBgwbC/MkICbcBQzx8/vv7Q7xDzfYF+8qBRA\#
        VEO0rLCzfBBD09fvpAw3/EzHcGfEvAQ4VCu8wJTHoAhAC8vn5Dwj1GzPfFfApBxIIA/0xLT3+CAgK7/nnBxIDEyf\#
        WFfE39xoIC/IoIDP+CgcX7PbwHQ3+HyniJPY/+RoABfwiFyz7FAQh7gL0KAcEHSbsHO8v9CX4EfUcGCYBHgQc6g3\#
        yKw/0HSvq"
            }
           ]
          },
          {
           "file": "jarvis-2/jarvis/125.flac",
           "startSeconds": 1.28,
           "endSeconds": 2.08,
           "templates": [
            {
             "ordinaryCost": 0.7576197385787964,
             "spread": 0.2919507622718811,
             "vectors": "/O0X/v0+HuId+/EJIBkLDwDfww/r7gEZAQwQ9vUkF80T4f0ROwMJGeTa0wHuAfUYCQ7+7Pk\#
        j/tYR6wYPOOgOE/PQxQT68fUaDAEH9Psg9u4B8BcgNd8SGu7JxwYE7vQVDv8j6wod/fz57BogMuoNE/3TyvwO0gc\#
        PHwca6hIdCf3r2xcUI+ITEvjZ2AgPxhALIgIf8AgWCf7wxxcFJ90UDvnh5Q4Lxg0CHQYS9QYGDPvutxb+I90NGv3\#
        k7iIGzAz9FQwB9vv5E/H4rgwEJt0GGvjd6h4J1wD5/BP46/3y/eUArRMMJ9v0Gwjv5xEF2f/t/Aj93A700+YGvCI\#
        QEu3zLhcR6/gK3g76E/L50AoF0f3/xBD4Avb4OhUf8vAd7xIICujoyAIHAw4A0vPh/PEIMOoP+vM5BPclCvjlxfL\#
        /IQcF9+Ls9NAIKgP56+0RGu4z7gj15/ryJ/X8AvsM49oMNCjm1fD3DOIw7foV9QXmLvME+h0l1/n7MxPq0Pj6B+M\#
        nDO4ZBhXrJvgR5SAs2A33JPP63BwDAtIgI/cODCX1Bff+8REo8Bb0EsgT9zUO8tAYIv35ESMBBPoC/Asl+Qz+CcY\#
        YA0kM89cQFf3jHhYHCf3xDAccDQcABMMc/k4I9d8LDfPPGgwQEgPdFwcRDvj+Cc0I+0n33fb5Et7fI/8OHxDHJg7\#
        1/vn6Aej94y/e5hH0FN32J+oQGPXCFgPx8SDl6ffz3xPh5hnqFO39GuMZCN/UBQL87CLR1AXq2Bjx9R3nGfL7EeQ\#
        c7tHv/gf3/RfT0grmziT7/BblEAD6/OQS4M0RCx70AwDhzwXmyRX4ACDiDOv8+9/+4eQdEi/iBgTn2/bizhH7Axz\#
        YDdoB9NYB7NwXEjzZBf/p5gHo6A/9/SrqEcgO++QD9+IGDzrfBgfc8Pzt+hQE8zPlCc8i7/AA9toNEzffCwrf7/7\#
        xFA8ZAC/sANwa6P7559cTFS7jAQ7m5/7xIBAlDjDs+d8S6Af74uAZIS7lAgjz5AHpHhEwCSvm9OgO6QX36usgMiP\#
        rDgD34vTlFxIz/yLWAOkQ5gHyCO4dOCjlEfUM4vnqHwct+yHX+PAp5QP3De0XLB/pHAAP6+73Kvgm8hTIAAIs6wH\#
        5D+8eLBX1Hf0P8fD/LPAu8ArDCxkr8f8EBvQbKw36JfgV9P3/Jesu7AbBECIk9fr/BfwYJwv8Keci9wX7Hegh5gq\#
        /Choj+v33EgQZHg39I+Ep+gzvGuIU5gq6Cw4uBfz8Hg0JFgr5HOYtAgjvIuYQ6wm3"
            },
            {
             "ordinaryCost": 0.7402861714363098,
             "spread": 0.2794013023376465,
             "vectors": "JOYbEvnwMvAHDgAEEgja+Rfv0PHVD/IwHggl3AT1Gt7x1d4KFhnbBe3x7fDnDAwyDxAQ0fo\#
        DAeEN+NU1LQbjD+7m6gDs/wMw9QIU3+0S+dwNEu06NAD9F+bZ4wIH9vcq+Q4g4ucX9u3yDQ81NgX3HfHb2/YM6fU\#
        iBwww6fsX7vLs+CUZMAUCEvTm0fYXzvkYEQQ46fIT+vvl1hgGL/YODe/y2gQQyAAVDgIr9fX6A//oygr2Kd0VFe3\#
        33BAOwgkFBwwO9/DoC/rlwAr9JNITE+/r2A0My/0I8hD+5/je++70uxMQHdEAFv/t1wgI0QX79wgC1Afq2+oAxyM\#
        MAOMEKxgU4AAI1hf/C/jxyQb62P0Ayxb37fYEOBUh6gIW6BgRBfLa0AL3BhME1fnX7fMDNPIP9gUv/QIuBgDkyPb\#
        pHwsM+OTk8dH7LgL+6v0JB/M66BPs5fjqJfcI/vsK5df6LSLs2v/w/Ncy6gQL8ALjKfkL+iAk1/v0LxL2zgT4/Ng\#
        nAvMS+g3pIPgW7SUy1A/6IPgJ2x4A+dEhHfIIBCH6CPj++hYi6hf4Es4b9DcO5c4bG/XyChwECPgABAcY8hD+BsY\#
        g/0oO59YWEe/UGg0LFPvzDwgFAg0DA8Yd90kE7eEXBfDIGhQVGvboHgoBBQgCB9cK9EP81PH5DOjOIgwbIf3RLBT\#
        pBgD++fEB5jTv5gL3D9rrLwQOG+/GIQXo+STx5wH25R3o6xDtC+L/IAIWCObOEQrp+CbZzwrq4Bv28hnlHfL7BAI\#
        S99Dj/QfhBRXcyAzl4zD6Ch7qBP7+AAEP48sBExjyCQjUzRbl3SbzBxvYA+35/vAF4N4QHi7hEALkyQbr3RnyBxj\#
        WCeAL9OP68dkdDyzUGwjpzwT49BDrER7dFdEdBOn98+IXGDPYGAfl5/73BxD3Dy/kCdot9vn9+doZIDDXHg7v7QL\#
        3GQsOGSXqBOQl7QME7t0aHSrZIAf/7gb1Ig8hJyj5+Owh5hn66+wcMCzbHAoF8AL2HRAmFiLp/PMi7xb29/wgPyb\#
        iIwIP7gTtEhYrEhnlBOwy9Bb1CwoaQiPvHAUZ7P/3DA0k/xTWCQMm1x/+HvUWJxTXGxcZ6/IGH/cdCQ7TDQ4o5SY\#
        DJvofLA7iFxMdA/oHGfQPAw7FFA8V9xINI/8sKgfmKAovEQAFGfcFGArHBQcVERcWHgsaKgUAHQ07Bwb8FwMHGfu\#
        5FAcdGxAbFR8UHAgDIQY59/ndD/8WIfzKGQ0xHBYUDR4KIQMTGxUy+PXoDgwDHQPJ"
            }
           ]
          },
          {
           "file": "jarvis-37/jarvis/144.flac",
           "startSeconds": 1.12,
           "endSeconds": 1.78,
           "templates": [
            {
             "ordinaryCost": 0.7800827026367188,
             "spread": 0.3013262152671814,
             "vectors": "CfktEP8WNuUA9gf3AiEGBP7g2Pq/+RoZIQEkExAfK+UV8AQAJxHx//bg0hDbBf8rCCUJBg4\#
        WG9gG6gICRgHuAfLZ4RLlCAktCR4M2QQUC9oA5PIGRgbsB+jx4fDv/gkzCSL/2PIR+OUZ8/AcPvj5C+vw1OPq8AE\#
        rCQwL2PMmAPgO//8nPfsAHgLs0N394P0hCvoa3v4xD/z/6QsgOvUNIQru1OoM1wMQEO8Z7gcmGQQC1A8LOvQPIfz\#
        p2+ka0/QDGvYNAQsYFvwAzRgMOugdHPLf2/MW2PUBHQT+ChAGFvUAzR0VMNsiGvfW1wAO4e8DFwgBBRP8G/UDzCQ\#
        UJNMjHQTX1Qf/5PcKGwYG/SL4FvwJySoYGNUeIQ7d1wgC8AkNIwUG8C34DgMVxRoWF9YeIA305A8A9SQQHwH96Cn\#
        5Bg4UxAwSFtEZIQL78SYIAioOEQDm6CL9CBMQyRIVENMMI/31+jQOGiYF+g7b5iTyDQ8L1Roi/s/9IAb+9jwDGxH\#
        58Rzq1Cj3AxMO4R0f7srxFgca+C3tCwbu+hTvuiIMByQE6xYR5snlC/wk/A/rBvr6/RTnsfwcCCn/8AQP29b0Cuc\#
        bAPjjB/YD9BLpveISDw/v9QEYyuYCCuUT9e3R/uv9/RHsuuoQCPzx8Q4izO4OBvQU9+DXBN/zAwzlwO4MA/L2/Rg\#
        sxe4ZAv4U+uLlAtoADALjvwL///31DRQwwugoB/wHEOX7/eT8FwXy2B7u+AEIFw0zwPYnAPr4GvYI3N79Mg7s5SL\#
        tAQkJC/8Nvfsh9PLtIv0G4dYINw3p+SjqBwcFDwMEyv0l7gDvKAD/0t4IMg/wFyvl/wIFGRAJ0ggb4wbrEwTpzds\#
        BNQHwJhH4/AT5FQgA3g4PyhriAgDbzuQHNxAAGhUd6OPoFPoO7B4EwiHyEPbx3v8JLSH2BRMu3tnuCwMMAgwOvB7\#
        zEAD35QcBIy39/hgt39b3CwUPDPwPyCPyDvn93hn7Gy8M+R4Z89/uEAz9F+km0Rz0F/b/0wvgFCcH+xUZDOzoGBT\#
        xDtsb2hL1FPoMzQbH"
            },
            {
             "ordinaryCost": 0.7636696100234985,
             "spread": 0.2947673797607422,
             "vectors": "GNIeFubtHuz98fro+xTb5gUDwOfjABEXFeAXB//mCM0Y+wzyDyXW5QgJ0+/uEhguCAIV3xz\#
        y9cAXAwr5JSrZ9fER9vz9EhwvAhMHwQQE98vz8uzvJhTYFfcJ7PX1Ggww9x8Bxen98tgIC+gKOwPrJO3+4+kDBwU\#
        k5w8I1vAC9+8HHvoMQP7xM+fx2eAN/vgh6AcQ3OsSAvf6GQkPPO8LM+vq0NkK9fEV/wMd9/kNBP35AhUHPvAQL+r\#
        hztIR6OYMEgUeBfoFCgAD8RoNO+okJObjztoV5+0OHwMWEQX9Bfz83xgYL+ErHunjzuEI4fgPIAoZCAz1Cv781B8\#
        TIdssFfLjzev34AQXKAkYARr1DAIHyiIVG9soHP7p1fj+6BYUKQgR8SPyCwkOxRUTFdYjIQj85Qf98CkUHgn95iX\#
        y/BAYxg0SFtUcJQYE7x0E/C8ODv/j3CP0ARcWzhAXDtcSJgEE8ywSFSgG/AzW2RvyCxQH1RQa/c35IwgB9zMIIxH\#
        97xXf0iX3BxQO5hkd7cXvHAgV9CfzDwTr+A/kwSIIER8B8RgQ3sfmEPof8hPxCvP3+w/jvQoZDh/98xIWytrsD+o\#
        W+APhBej3ARPfw+kMGAnq9wcXxuj6DuQJ8vfUBN8HBBbjxuwFDvbu8hUnx/AFC/IQ9uvTANr8CBHgzvX/BPHrBRw\#
        0vvMLA/0S+unp/tQFEwvWzQL4/v3mDxQ0u/EYCfoGE+/+9uUFJQTp7Rzv+Qb5HxEyvP8b+vkBHv4I2OQKMg/c+R7\#
        sAgnuFggKwgAT6+v2KgoL4NwRNBHoFSHvAgbyIgUE1AQU2/j2KQ76zuAHMRXoICP2AQftKAf+3wsMzwLrGgvp1uM\#
        OKwbwKxkIBAHtJgP+6RUKwhHpEA3d0fr+LA8DGRsn/ufeIfX8+RwRvhzsHQP07g4FGR0RDScs8N7rGfoIEAsXwB3\#
        1GhH47BbuEhsMASMoBeT4EeoBGfkSvirlHhr8+Bfr/xUkCCcYAf0HIPAFCfcY2CrnLCnr7hHa+AoYDBwWEwcMKfM\#
        BAusIyh7eIzLz/frT"
            }
           ]
          },
          {
           "file": "jarvis-10/jarvis/151.flac",
           "startSeconds": 1.07,
           "endSeconds": 1.74,
           "templates": [
            {
             "ordinaryCost": 0.7665321230888367,
             "spread": 0.2622239589691162,
             "vectors": "GeIy9P4lIfIG3froDQ8PF+nuzhr3+g0rF/4I+g7zFdoB6/33LfwKGOLTvxP1+/QwChAN2ww\#
        VGNcH6fwDOvP+E/Hl1fjm/gg6CR773QALBNsY9v0YNe8DEPTkxujk8fkr/xQS2QYdAOwR/AwiM/0FIPnow+r/2/4\#
        jDvoc4gksBP3/5w8nNPwEIvvkx/MM3P4RFfQd7wwpDgH02BIJOfYJIPzm0v4Z0AUEGfca+BEhBfr1xxoLNu8QHPn\#
        o3gQUzQT8IPwS+hcT/gb4wRz+MOARI/jr5hAU0gv5Jf/7AhUNBgXtuRn4I9wNJvff7yET4QX9Ef7iBhD/Cwfwuhn\#
        3G9kGLwnY9CcZ+AT0/QzdBxLsBgvvvSX6D9EBLyHp+xsVCgP1+BTV/h3tCBX0xR///8n2JCr8/goRH/0B8BzV+xv\#
        n/xsEzg0P/MHoHSYDBPYIG/cR8iLq8SDh+BET1hIs583fFRkYBenzDvIQ+xD66CLt8xQe4Ao00uzzDwc7COPsCQE\#
        Y/vX57CYD5BQe7AM00Pj6AgM/AuHx+g0iAeXl6B8a8hgX+fQy1fwB8/c5AeIC8gIs+uPb6xwwARAKBOko3vsL8fo\#
        zBeoN4Pos/uLB1R8xIAb4+Ov67QUM7fscGvEFA/gp/ezDzw8SKwTwANHw2P4BCwwLKAbyDvQR7/vM7gn4Hv35Edf\#
        81wD6GiHtJhjbCdD05wLrDQT1Cwb/Eu8F0vjbChLrMRbyF7bp9AAAIP/x9AMACAEX0vjf8QL9LhQKHK/nDgP9I+3\#
        27Az9CgkI4PP22PIGMQX8FKr5HgH/KPDz6gfvEgAK5/0N0PsbLv7t+rX9Hwf9Kfz38fvlIe4M5AERzggsJ+bw6NI\#
        BLg35GAkJ+frmLNkB5AAA1AoZItT41u39Kw33HAYb//DvMdUE6/0C2hEbF84B1v8BIQ70JQMuAufzNOYM9/cP5CU\#
        XE9IA2wr9GQrwJAgtDOXzK+UK/Pwd3iwNEdX63Rf6Gu78JwUvDu7hGeMA/QAY2Cr4AeLx1yHrEt8ELfsnCfTeCeb\#
        88gP41x/m4vry1yHZEucFLPkb+PPo/en75AHi1RXa0Af35CXf"
            },
            {
             "ordinaryCost": 0.7528867125511169,
             "spread": 0.23789727687835693,
             "vectors": "GeIEFgrpJNv79AkBDg3a7PcC6ePDEwQ0GfELFQzgHs37/wsFCwvW/hQO1OjICxAiHQMa2wU\#
        CG9v13OALJAbeCOT77OzkEwk4EBQQ3fwMC9wT/tUmMvjnEer15+DqAAsx+wsY4P4e+d4RCe81Pf7zH+zq5ef67f8\#
        l/wUc6PkvAPMDCgU0NQn7KPPk1ekK6/EcEAEf8/0p//j08xccPQcMIvvnzu4c2fEQGgIr9w0eAfbw2RMROQATHvb\#
        u3PQbzP0FG/ogAg4SBAPvyhH6M+UaJu/54/4UyAv/IgAACxQHBwvewRPyJtsYIfDp6QsX0wkCGALjChHvCQjqvBj\#
        8GtYNLAXe7B4Y6wv6AQzfDQ7kAwnswCf3Dc4CKyDs9BoVAgz4+hXQAxvp/A/7xyP89crvHyb++g4SHBAD8hzSABH\#
        p9REJzQ8K8cXeICAJAQIFIQoV8yLd9wvj9gga3BUi4cnSGhYX+fnrDwIP9wzt7A3u8gwg6BIxxu3iCgg79+zpBgw\#
        YBfLg6RIH6w0l8Qkswvz1+f489Or4+xUfBuTQ6xgd7wkeBwInzQH15Pow8/AN7Q0kANnF6ws0CQULEv4P3P0L6wY\#
        l/gEa3w8p/9u82BQoJff5COvl5Af/6QILHwQP9g0e+O3IzwcEJ/f1C87h4PPlCxT+KBf5BPoO6vzZ7PzyEu8HGtT\#
        o2wXeFB/nICDi+9jp4PntFPL0AvkWIfXw2wHQAwbsKh/6BL3p/fH9IOLu8vcPHBH62ADh7/wAJxn9CrHmFv0BHtb\#
        u+P0CEQ/s3AHx3O0KJwryCbD3IfkFJ9nn8/QAFQDy2goB2OwjG/3t8r/1LAL4I+319OX2J+zu2BEIzvAtFe777N7\#
        8OwLpEgYL+eTyNeTq1wgB3fwXEtwE3AP/KPrmGAwcBdv6Punv4g4J4hEXDNgD3BH7HfHjIQsoBt/2OPb15gkL6C0\#
        IAOMK3CD3Hu7sDBQqDdTxJ/Lw+BAU4DT8CegQ5yr3Ffr3/CoeEcryF+7sBRMV2yb3GPcU5yXZCe70ACYiB90AFfo\#
        BEP8T2zPdAgYQ6CXHFvEBBxwcE+oDGwMFBvIa2TPT8A4M+iHF"
            }
           ]
          },
          {
           "file": "jarvis-34/jarvis/174.flac",
           "startSeconds": 0.89,
           "endSeconds": 1.89,
           "templates": [
            {
             "ordinaryCost": 0.7659313082695007,
             "spread": 0.2549663186073303,
             "vectors": "//sK7PM5IOgc/N4YJAoVGffh0f3d5wkR//Uq4gwtBt0f4PgZIBUPIwHp2Avm4QsS++Qi6wM\#
        3AOkL4PADFf0XLf3nySj/7goKDNsW6ggq/vD+2f3uFvIQLwPq2D4P9/oPCdj+8g8K//n52RLbCugOK//l1UMR/+s\#
        JCPLy+w/4FQD0/BroH9EXKfTpvyj+9/gl7v3/BR7tHuvu+in4EP0IGv/rrA304PgiAxcE7zP4KPje3w/uFwDv/ef\#
        g0vv48Qk4EyT82hv+CfQB6/wGJQrqB/vs1/f04RNMESP04woX5PAU9QAZLQTmEQXq3uvxzRQzERQC4Pgq7wwX9hg\#
        VMwjqFQnr2vIOygUoBAIJ6/E7+QoP3ycFOfvzERHu7fQXx/kNCgQA9/ckCxIE1yn8PvnvFQn5+/glv+7+Fv//CPg\#
        TDAP+ySDyOvECGgX4BPgqw+/rHwbvEwMMEPzzvBb4MOsFIQD6EPwlzvPpJRTiDw32B/T9rQ0IGd//KQn0CwYe6PT\#
        yGR3i+QTy+v0DqAESEeDuKxsBEvgU8vf4Dg/t7hHr2QchwA4n+Oj2LCsQEfAU9wsBEfrq3hP+2hofxPsa6Pj2JS4\#
        ZDfMZBRMOBOrg1g4M5iAevO0J3/79ERYRCfUqBwsW9NzI2xAL/B4lvwID3/z9AwwK8fUiCfcP8u7KwwL5HfwIxPf\#
        v9PIP+PP/8e8QKeoR2QjRwQzsDuEF2/YK3QIEDxIM5u/4H+br4AzsxwfhB98C7/wV0wIZFQQD2vT3G9Th9hMCuwL\#
        m/O8C//wf0AoVF/n+2On6FNrYBf4Uwv/c+wARAPgV1g0gFeTs2u8AEdPfEvIHyATa8QcWBwYS3Q4jDdTi5eb9/dX\#
        jJeQCyw3e6gsTCRYA4w0oEdnc8unz9dj1I8b88wTe8g34BhwD0wAPD/Xa3OvT4vcKIc4FBAPl8gPpABv91BTz/v/\#
        Ty+rd4/4YK98CBP7x4uft+hX+2SLk6AfUyvzw8v4lMOT//v774NL0/BH68yHl3QbZxgr59wQeJe/37gH728T/ER/\#
        rDhby4P/jwxMC7AgPFunz8/n46c0BIDTVGAL65/znzhwH9Bf5Btz68frz89MNIzrNDAP28fzk5R4M9Cf0Bc4L9PL\#
        2/98PIDvRDAPt9wHo9CER+CzyAtsp9gPxBOALIjDdEQ/b7/Hs/xof8SThDtEk+v/s/eYYIDbgDwPf5vbtBhQY/in\#
        pEN8m+/Tq8+oVHCzsEgra3fnoBQwX7yzWEdQcBe3w6ewTFC3tDAvf2fjpBwwR8jDVENkh8tj59eoMEjXuFATo3gP\#
        rDAgO9SvRCt0g7uX59tkFFDXsEgbp3wX0JQMUAi3ZBNkk7eL7+OL/HzTyFgHz4wvyKAEfBCjd+dwo5gP18OACHSL\#
        wEw7+5gH0NwApBSnf/OUm5APw/OsELyH4FAEC3f/1MAIu/h7U9wYl6A/x/e8JMwn9JQUJ4fLyKPY79xDT/hwk4wX\#
        4+vcLNv72KAMZ7P7/IPIz6A7NAxgl5fv4AgYRMwT3Lfsd6wj4Dugj5QvBCRIm6/P8ExEGJgfxKPsr8An5EOAR4Qu\#
        7Bwso7+kGIxD9Hwb5Hfsi+wf1E9sN6A2yAAgq+vYHMRP5GwgAE/Ee+wLvGNwL9Aav"
            },
            {
             "ordinaryCost": 0.7540115118026733,
             "spread": 0.25734493136405945,
             "vectors": "EQcS0Pv+F+Ht2tYCBQDwIu372NzOC/4c/wQSzfz48dP16OAYBBn4Lu77zOTbAPUT8u4Vvwo\#
        M6OD47fAh/CMHLvHwyv33DfwPA9YSvgYO5vr09foWAhwOMfLn0xQQCecVBNUSzwMF+vfv9Bb7CBYYK+Xb1h0TDNI\#
        PF9UM3v/eCgbuBCPiBvEUJ/3l0w7sAtYkEeEYBwnVDAvuCyLv/foEFPjstQXc7OwmFQMQ3izcGu/g5Qzt/g3sC+r\#
        s1wD1+/lDFR0K1hDzDer47OEJEgbkEOXy1v3t/wVMBB4I2gET5egRBuYlHQPnH+304/kB4gNG/BoT3Pcl6AENFgw\#
        mIQXrIvr12/UV0/k1/Q0a6fYw/gwD/yEZLvvsHf/t5fAdw+kbCAMW9/woCxL84ycANP33FPn19PQmueEKDgQHCf0\#
        YDwP3ziHzN+4IEfcBBPEjuOX5DxHyEwIID/ztxhr0MuMOF/UDDu0cwOv0FxjfFAv5Cu33sQwEItYNJAYEDPoO2vP\#
        5EiLe+gTy+vsFrPoNDdX/LBwTD/QF7vgFBgnm9BLu3QYlxgoi7+QBMS4cDfoL/BEPCe3c5xb95holzfkX3wEDJyo\#
        cCgQeChEc/OvP2xUJ9xccye4P1AQEEBEaAvwsEgEf7Ny55Bz8CxEg1AQR1f4G+wUQ7AcaDOwQ7vTJxQrsK/0Ly/M\#
        B6vcKAfYD8e//G+AZ4BHQyAjjFdwC7O8T2wQIFAMH3PjoE9r/5RXnzALbBt3/9/0d2QoeFf0G2PzsEsz88SQIwfz\#
        u/ebzAQIj2RIYG/730v3zE9H1BA8SwO7i+AH3//wZ4hUnIOHz3QX5D8n6Dv0Myfzf8RP5/gYL4xgqHcnr5wH7+cz\#
        8GewJ0w/Z9xj7Cxz/3BUkGM3t6gTp8tUIFtsB8wfd+BPsCxkB0BAPD+/l0f/P2u8eFNoHAwTo8gjmAxP+2SXz+/X\#
        eyPfh0fsnGusB/Q346+voAhj43Srq4f3jvwbr5AAtH/T89BH55tjrChjv+yXt1vvrvxTx6AYnFfr15xX+49D8ICH\#
        cEiP63fPwzxP+5hEcA/r57g4F9tQJLDPPFxD43/7xzhgC8B4B+PH97w8BAeIPMjrIFQjz5vDo5hkH8yf/9ucW8QY\#
        DCu0RMz3TDwrl7PXp/BcP9zL19+ou9RMBEPMQLTnVChHr5+7w+RcO+yfk/uor9AcCCvIXJC/QGgvt1+jjCgsMCi3\#
        3+fI0+AnzAvMaJSzdDgvq1+7qAAr89i/W++8t+fkA//AcGC7VEQb2xu3v+Q/zAynX/Pkw8ekC+/ccFDDZHf8B0On\#
        fDwL0Cizm9vot5/n5/+oYESfLGAgD1/XwHQbyDzHf8/I46vz6CPAUIDriGP0J2xD3Fw77EyPc6/ku4g/2AvYVGyH\#
        dKAAN2/bvKwkRHiTk6wY16xjsBQMXOifxIvYR4Aj+IgIDEBvg6xoo7RrwCA0VLBHzM/gV2PPoIvMcCw3e9Rgt9gr\#
        zDRgUMhf4Mf0y4wMGHPAIBwzW8hos9AH0Gh8HKBgALP4r3AXwFugDCwPO+Rgl/Pr3Ih79GBP6Lf872vr1FeYCDwP\#
        P+w0z/QLsIx79GQ0UGfw25A79FvLxGgXF7yEe/hD5JCD7DP0SGf8v0/zwE/f3KRDI"
            }
           ]
          },
          {
           "file": "jarvis-30/jarvis/201.flac",
           "startSeconds": 1.33,
           "endSeconds": 1.96,
           "templates": [
            {
             "ordinaryCost": 0.7760371565818787,
             "spread": 0.2919469177722931,
             "vectors": "AwEX4AA4G+Ya9OAXGRcJG/7u2/PS4xMWCwEa8f45DOYb6OscNREEFOvezfv39/sZAf0J9fY\#
        rBd0R4gEXNfkIGfPRwgME4vULDvAR9PorBuMC3BIWNOsMGfrTxwsH4f0KDOYX/vwcBen50h4MKt8LGQDUyAgI3vk\#
        IGPAX+AMWDe30zhwPJNUSGvjf0Q8Q1AgJGfsP8ggICOD5xRwNHdMVIPvn1RkO2QgHGQcN6QYEBN/4whgFGNEWI/z\#
        y2SMN2gQEFREB4Az3AN8DwRMLEdQUJ/711yMS4An5Bv0GzxT48PAH2RQQCNsWNgcH3CAZ1Bn4CecBvg8G/BX66QA\#
        I+tgLNAcN5SUk3xMJ8dcAzBgGDSz69QT79+MGJvkE5ykw3PoP7M/r2RwAJi367B3m9u/+E/v/8iod5+oV9dzg1C7\#
        7LiD37w7N/f0E9uD1AxsJ/ukd4fDF8jL0Iwv++gXO6RT7C/fwFibn/eQI6OjWHDf7E/kDChTh4SMCCf30+yPT/+j\#
        d8+vpHzEHAOwNFwDn6yX66AAI6hPqJ9jLBPUBGyMS2+sOGO79/x8K3vER3BX2Lt7IHP4JGh8Y3usYMe4JExgX2Os\#
        T4QH6H+PZK9b9HRUS4g4GNPsBGQEZ2v76zvviCwjlJ8UTKgMA9xXzHgD//Av59wno1vLP7ijzHMcUFfkPCfLe/Q4\#
        H9RvV5hve1fPh9Bz8HdsJFO8U9dXj+P8Q+SbQ0RLh3wr18hv4IdYEBOoR6Mn4/hUIDw/f0RHj2Bf+9CL2EOX2+94\#
        F4NEAEjL5Fv3wzxLu1wbv8iPrBt/78uH86sYDEDPsGQrs0wrl6Q4HASXpAecL4Pj97MQCFizdChDy5wL1EBEqCTT\#
        x/fEV2AcI5dgQKSPfDgn17AD8HA83Ayjl+PoR3AUB8e4bPxrhG/wA8QD3GQw8AR/d/QUZ3An9+PoeQRHsKQEH8/z\#
        1GAE27xbUAwMd5AH9BgUjQRXuMP0N9vPzFPMp7Q7PBAEj6/z7Fg8dOxXrK/oX+vPwF+ka6AvH"
            },
            {
             "ordinaryCost": 0.7627139091491699,
             "spread": 0.2908910810947418,
             "vectors": "GfUm5ADxLfQF4eTpBxHm/OoE5+HfEwBAEhUa3gIDF+MA39MMHRDyB9jz3ObvCwo6/B8D4fs\#
        U990U/9MpLQr5Ferz2OLv7gYt9QoK4fUi8+cRB/YzJgX7Ivjjyuv+2v8l/fAe6fAqCPMC+A4kJwQCIfzYw/AN2fE\#
        WDuwm9vMfDPUE1xoMKfsLGvnhz/4ayfEMFfUn+gANB+wEyx4JKeMcH/bv1wYVzfoLDwka7gMCA+v9wBP/Hc4iKfv\#
        63BEM1foJFA0P3w32Auj+wAwFEdAlKf/31hkG4gMBBPgF0Bfx8/gN1w4R/NsjQAoF4BsO3xb9CeL+whT6/xkE5P8\#
        O6uQUNw8I5SYd6BQP89L5ziD/CCUC7QEC7O4SIgAH4ysv5v8a7c/j2ib8HicC6Rj08/UACvkC5zEe5+4Z9uDb0zb\#
        tKhT86Q7bAgP78OTy/iIC/OIc5PjD5zbwGwEA/AHY/Bn1AO3zFSnm8t8M6vDOETv6DfsHFBbd8R76Avv7+ynU8+P\#
        j+evmHR8KBO8CJA/d/x747BEQ7BXhHNPFDOYTGhQH4PMLKfjzEyIT5f4X5wr5J9rDJOMTGwsU6PsTOPT+Fh4d2PU\#
        Q6f4CHuPXLeEOGR0M6Q4EQ/sHIBEc2A7x3Pj8EQLxLdQLIwcF/BTqKf4JAhH96AzY2fzf5SntGs8OEQUOB/TcARc\#
        N+Cfj2BvV1QDq7h35GOsHCgMQ89nc+g8S9SXdwxbj2xf37R3wGu77+fsF7MrrAhb9EA/swRPm2iT68ijvDfX89t4\#
        I3dP4Eif0GPvzyRjn5g3k+yvl/PIO5O4D29AFHDbnHQz3zQ3qAg74CSbs+/IY2P0J8NcOHTbcEBL62wL9FhEZFTH\#
        x+fki0gwG9+4WLyTYGQMA7AMAJREjDini+AQi3REAAQAcQBffI/4N9gP3IBAsCR7h+Psk5hL3FQMfTR/uJvoO9Aj\#
        +GwgYAxLa9PQj7hb1LwcVRiP7IgQR6wH9FwQOCgLTA/Uw+hDyLgsUPBT8JAgZ7O/7HP0LCwfL"
            }
           ]
          },
          {
           "file": "jarvis-6/jarvis/244.flac",
           "startSeconds": 1.3,
           "endSeconds": 2.03,
           "templates": [
            {
             "ordinaryCost": 0.7633163332939148,
             "spread": 0.29755550622940063,
             "vectors": "Ev0Y5ws5J+4c9uMQFw8ODvLwzfjc7RIiFw8P6vwoIN4b3PAVMAQKFtvt1PPvBfsiCx0H5f0\#
        lB9oQ6/waN/cEFe/bxO7+8fobDw4M4gEq/esI6QYoMfsHHvPaxO8G5fgXEAIZ6gcx9vn62hAbNfIFHgDbyesJ5vY\#
        NGPkW5REpBwLtywwQLugJJPbj2vgW2AIFGPgO7w4bCgPuxREGMt4WJfTi5PUc2vr7E/4E9A4MBwDrvRYFMdkVLPn\#
        g6/8a3/T7FQj7+BMEBvvxsxcNIdcVKv/c6AUW6+sBDQr18RsB+//zqxUNGNUEKgvk6gIY9OwBBvIC7Cv13hMBth8\#
        UANwIMBTz9/US7wUIDdsC6CT66Sn3vAwL5+wKKhv++f4b7hMVAtD+7iD8+i77vv//3/YFFBb58wYp9hMm98fj7yL\#
        3EiQAvwHy6gT0Bhj38w0mCgch+enm1xLpLAsG3+rs/PLj+hTzAAMSMPU+5BDb5g3lI/cR/e0A//bTGzLp+f3zG+g\#
        1zwv96g/yG/gR/RAd9RXEJyQD/w/kDdwh3u4W8gsBAvwW9v0e+THDIhIfBB/3C9AN+tkOCPwF7AgAA/UZ/SLSDug\#
        lAjsFAcMT/M7wD/IN7hDtF/wVBB3s/+sf8TMK770V/MriG+sH+AfXGwP8ABDr9OUW2C7x4N4TA9TnD+gU++/UDfv\#
        68Cfj3O0E0CT61vgOEuzuB+wY/9vVDgT06RHT4fv/wR8A1wwBD+3m9+sYAcnrDhDi/BHc2P/40B4M1BQFDfT67PU\#
        h7sX+GBzX/hHm2wjv1BQV5yP9APoB7u8Y7dAOGivN9/vi5f3x2BgZ/CPh+fAK6+8T7d0SIDLI8Pzk8fHp6B4ZBiH\#
        j+98X7PUN/OoaLDfN+QHl8O/mBBMaAyLi++gn7wUE/ekkLTnX/QXn7efsEgcd/xngBekpB//9AO0uKCTa9gbk69n\#
        r/gQe8xfTBvk07P4O9ucsGzLf8gT35+fyGPspBR/hAw0j5Aka7NsnGTbZ8f0K7gYEJfciCR7oABQj4RMW9OUuIif\#
        i//gV8wgCJ/Qw+hLf+Qge6xUF/fktLiHpDO4Z//T2Ku8w9xLQA/kl+BP7IAElLRz1GPIf/e7zJ+IW6hHKAvgjAx/\#
        xKAUiJhnzD/Ya9+7sJd8X7AnGBvgtDhPtKgomGhf8EPod++n5Kt4K/AnC"
            },
            {
             "ordinaryCost": 0.754769504070282,
             "spread": 0.2820034921169281,
             "vectors": "EeQdDwnQLeP/5/35AyPa7vcY4N7v/BklGwsR4QEEINEA2OAAHBDsBNz+4ujrDwo5BiT+3/E\#
        P9tQWA9ggLQ33FucC39/2BA4w9RkN3fkd8d0ODu4nMgn4JvTr0OUO8gIl+wkZ3O8i9/r9BgkkMgn5LgHoyt4Q5Pc\#
        ZC/sp5f8k/AP36A4JOQH/LPzi0O0b2fALEvYl8AUUCQn40xIBNvEMKfLl3PAl0/ABDPwP+gcFCArszxj5ONkbKe/\#
        l3vAc2vAFFAwB+xP5BAHsuhUMI9YhJ/rf3/UT5vIIDgz79h72/gLysBULF84TKQfn3wAR8vQKBff/7y/s4xEEuiA\#
        V+dkPMA747/wI8RQOCtz47iv16yoAwxEK5OgQJBgC8goR+iAe/dbv8Cf99TMCzAID4fAHDxT+6hAp/xkr7cvd8y7\#
        7DCkIzwH77//u9Rf66RsmCgkd9u7i2RnsLBEE4OjtAvPb9gvvCQsMKv4+3hTc5g/pIPYPAecAA/jJGCvsBgXvFus\#
        zxAr68Q/0FPkL/hAR8w/HJSEMBhjcCtog0eYL+Qf//fgL/PwQ+THIGxQdByj2C8kN9Mv7BvYF8A78BvQG/yHcAeU\#
        kAD0HB8MR9cvjDfcN9AjmH/kFDB/67e0Z9C0Q+L0U9s/aHfEM/vzYIwX6/xr06/UU1CP33doS/drmEfYVAuzUFvr\#
        t8ifp1Pv9zR/21PkKDevtAv4YAdjZDP7b7xLW1v8AxSH+4hMACPTs+gEUAcr0Fw7OAA/f1Qz00Sb94RsD///28QE\#
        Z+MwSKxrIBA3s4hrr2RcS+CT99AEW9AMf9dcXLS7LBwTn5hD03xcPCh/p+PMd6wEd++gaLC7EDQTh5PLv8RoPFBb\#
        oBOUe6QcOCPUlMSjIEgPk7v3rBxQHDirnAuck9xgJBfwnNCnMEBHz7/LnFxYLCiHnBN4wBhQKD/0sLCHWDQ/s6Of\#
        uCREHAx7ZAPE89RAUBvovICbXGQb34vPkGw0XCxHmAAEx7BoY+fAuISTWGf0G7Qf6MQoPHRfpCvw26SMOAgErJBj\#
        gHvQP5Q4FMQQHDBDaBO01+iIFEhAoNhP7JvcX5AcCHAQJBQPOEPAy9xIMJwogIBD2L+8e1AXzIfX8EwfbAvAzBiH\#
        +IgcXKw4KHPwe2wrlI/fyAg/N/vEx/xQDHQQJDvb9Iwcl1/7XOAn4GxTa"
            }
           ]
          },
          {
           "file": "jarvis-21/jarvis/264.flac",
           "startSeconds": 1.2,
           "endSeconds": 2.07,
           "templates": [
            {
             "ordinaryCost": 0.7547190189361572,
             "spread": 0.28714221715927124,
             "vectors": "FvUL7gA+KO8b9OP/JhQDDAXr0gvX7Q8bDQIX6QMkHdYZ2e4MMgb8G+zq1QTgBAIiBxcM4fg\#
        kAdYU6PkWP/n8E+nb0O7y+/kcDBT+5fcr8OMV6wokNPj+D+vdyOv68fAcDgAc5QEx8fkI6xEiOPIDHvrdzfAI3/Y\#
        PE/cd4xAtB/7z2Q4WLu0HIPnf2PcRzQUJF+0f8A8mCv/zzA8HLOcQHvbk5voYxwL/Ge4Q/g0SBv31wRgBLN4SIfj\#
        i7wMcyQD5Ge/+CgcCDff0vR4EItUSIvrX8BIT0/f8EPXyFQf4DvH6uCQMGdkHIAXR7BsT5PP6EQHnGwXtB+v5vSk\#
        UF9v8HQvW6xge6/j7Gg7fGgTl/OT/wSceF930GQzi8Q0g6QL9Hh3YEv/l7+ECwx0hFefuFgju+AMi3w37HyHMC/D\#
        n6eYByA8dFenxGgD3/v8m3xL8DCLGAuHi7er/0AkbE+HyIAT7+PUk2w33/BnS8+Dc4+rx0xAcDd70HxcD9Osj3w7\#
        x/A3u4vPc0/D15xIf+uIAHyYn/N4j3hb3B/L+6+rsywX18/wR4OX7HSEo4+oj3S0KBez02PYG5Q/97+v61vD+ChA\#
        i5fRI5Boh8uXs4QYD8RQQ+vDo3PgD/g4U5gZS4B0c4unh4iz3EgYSAQDX5/cH7BII9AFK4QUR4P3b4S30LAsYBgf\#
        T+f3+6xD1A/hD7//83QTW8jcEKggeDAzP9//+8Q30GP0i6Pfa5vvjBD4AIxYeGQjW9foJ5QryIgMK9O/M/vMABjX\#
        8HB0sG/bj9vkT6fnpLAwGCvHDBPEhJCkABx83G/gG+/oS5gf8ExL7BOO+I90YNQcTBCAuFQj/APgZ0Rfv+gzdFff\#
        oIsUfLfoCCBQKBgb49v4E0irv8//MBxX4GM8fLfMDBu/2+QIB9SHw0Sbm5/7R/x8BGO0IHvcQ98v68/4J/yXfwSL\#
        k4QzwBR4DFfj7EfIP9LoEAgAGDRbiyg3r0CH8DyABBwPwCu0C8MEGHyHyFw3q0w3yyBX0Ax/rCfj6A+f27tMHISr\#
        dGA7t2AbvyCD9DRrnBvIN9+v27s0NHzHUDBLl3v735x4HBSvlGOMU9Or9AOcQJzPaFAja4vf58RgI9TLkEtsj8/T\#
        y9PAYLTjdGwLl5Pz4BhAJ/yzmCtwZ6gP98u0XKTPrGA7i4fT4KAsRAS3hCeQc5QT/+PEaLTLtGQv45/j8LgQhBC3\#
        fAPoY5AcHBPIWOSfpHgoT8vX4MwUwCCHl/A0k4ggGB/sTOhbwIA8T/AEAKPw3/hvS+R0v6AcB/wgZOQX1JRAW9wI\#
        FFf0z8grMAxsu7AT6DRgcMQDzKAke9AD7CvMi6AXBChkq8Pr8FhwfJwX0JAIg6gD2BN8J3gO/DA0s9/AJIhoUHgw\#
        EIAIb8PjwCtP76AO5"
            },
            {
             "ordinaryCost": 0.7427206039428711,
             "spread": 0.2466893494129181,
             "vectors": "IugeHfPwKPn+IQTyD/Pi+Rj7xePUCv0eIf4l5g72ItP53/D6GRbdDO397+XVGg0oHBId3AY\#
        HCdn84NUTJBjcFef+5u7rDAYuBSEO4vIX99oQAdgsNQLnHuPy5esEC/oj9xAU2PIh+egEDPA3M/vxJezv1+wG7/0\#
        h/P0m4/oo9gL2AxEnMPP2LPXa2esQ3/AWB/Au7gQq/QDy5hoQM/X/HPHg2vMUzfEKDfInAgMV/f3u1BoDMOYPGOj\#
        s5vIdwPQEEPAOEQADBPbrzR8AKdgdFenp6voWvvUDEPr9FwX1CO3swCELI9cXFvXe5wQPy/cDEwbrHALzCefswCg\#
        LINoNGQLh5wwZ1f4AGBTeFwbm/+P6wSUVFtkAHA7t7gkd3A0AHR7SFAHk8+sJwhwTEOL7Hgvz8ggi4Br/FSDEEfX\#
        n6e8HxhQREeD2GwH09AUg4Rr9AifBB+vg5/MLyxASD97uHAT47/wa4hP5/CDJ+Obd4PADzBcPBtn4HxcE8PYe7BX\#
        5+grl6/zdz/gE4x0O894FJCon9egf7CMEBfby6fry0Qv+9v0N3ucCHycr4/Qp6TQV/ezr3v4D9BX6+u381PAFCxk\#
        j3/hG6iEk6efk6BH/CxsQBfPw1wMCAhQV4QhP5hoa4+jc4yvwKwwQBPjh5f8B8RIH8wdF8Q0V5P3Q5izrOwkbCwD\#
        X9QP15hbz+gQw/wED4wnJBzX7LwUiFgzZ8QX16xTzARYW8ffg8/7cJCkLIw8dKxbj5wkC1xjuBSMF//LcIf4WHxw\#
        DFwcgGwjU9BcF4hXwIC3+HQLQH/8zJhUK/hQaJPv89BYF3QoHCzH7EP/HKPUqMgIY/RIfJfcH/x0IzwQD8SECCf/\#
        VN/AkK/wTBAsUJ///CRgRwRcA9hPmBBbyH+QSJPwODQADHQQFAir4wxrr7gTT9SjjF+0bE/gcAdf/EhAODTn7vhT\#
        1+AbqAyPlEQAKEf0q+tL4IBER/ifqvxL+7RP6CCfgFgQFEvsb8dz4KhQGCRPvvhX11w738ifZGwwGBPIS6+UMKhr\#
        wCAr1wBXy1w3lCyrcGQke9/YQ9+QYKi/t/w/51RT29xTnFzHWGvwaAOwaA+sgLDXyCBD02QbzAgv1GDTYFu8q+/E\#
        OAO4ZIjftDAb63wryFRXwHjTcFe0s7wQH9/AaGSzvDBP45gX2KRzuGTjcFwMi9QYF+PI0LSbwGwwR6wT2KRYCHy/\#
        oEwst4hD/BvEoIQrmExYG7gAJLxcMHR7KDA4n9gwIDQw1OxDqHg8X+goCHBMZDg3NDQ8j9gMGFRYzPhX3HRMc7wz\#
        4FQoQBQPIGQIsBPoLFhwpLhL6GRYr6vv0DwoBAAjCGwwwBfgRJRYdJBL/FBQt5wDzDAn9CQS/JwonAAAXLgkQEQP\#
        +/xEn3hP7DxXhDgy+"
            }
           ]
          },
          {
           "file": "jarvis-22/jarvis/290.flac",
           "startSeconds": 1.25,
           "endSeconds": 1.95,
           "templates": [
            {
             "ordinaryCost": 0.7600207924842834,
             "spread": 0.3014618754386902,
             "vectors": "Aewh6vcsHuYcAfIbBxEWIwDvzfrR4RMRCd0s+AI5FvIa9/UMFhcaJfToyRb58wITEP4G5Ps\#
        eKNkK4fH/MvoYG+ze2Aj0EPEtDAoL3Q4OBtoT4/cQN+oNHgPdzf3j6vYkCAEL4RkiAOcM7AMdLvIIIPLcw/nx2fw\#
        eEfkQ7g4mBfUA4hIXL+kHH+rXwwkH2fwTE/ULABQiB/v+3iMSK+cNGvDczQIUyPsMGfMWCQsaDvX4zyoJLN4RFPn\#
        g4QkNyP4JGfcRFxMSAvL2ySoAK9YJFwPn6xANyAQBJv0CFBQFDfTywx/8HNUGH//i8SMP0AsBH/7vFRb3Bvf8xRn\#
        /GtkDIwfoADEa1xn0FwLwExfr6P0M1h8NENv7JB4EAyok3zD2HwHmCQ/67A4I1hMEDtb0ESYN/SYv7Dr7BPjbEgc\#
        G/BUG4P39B9rpCBoS+CQ59EXy6OvSEQcTGBEG6PX6At3mBQwQ9hlA/TryAhPc8+cIQhEAEern8ev9+x8M/PsjLhw\#
        o8x/p8O0DQP//Ge3/5ADpH0f7/Pz7GBQT6hYJCdn/RQgIBfoS5gTbGTnz6w/tGe4N9wso//P5LgYl7Psj5ifOFBk\#
        IAyr7Dt8A+wsVAfr+DRUb7/Uw5SbPBfckCDgDAtEHEvHnEt4I/x8F/AMp8Brg++UgAj/z/tIXCtTcEtL+BiD4AQ0\#
        V8w/k8tkQ8jDY5+4XDuTsDtYYCfPXAgwM7ire69oK6CPv0gsUGe/nCOEXCtTb/hIA8CjV6PEA2yLt2AQQFf/lBuc\#
        bBMTmExnrBCHk4vb61yD80gsGEQP1+e0V9sUCKSzYCRfx3/vw1R0E6RYCAwX3+PAV9s0RIDrHAgn08/rm4hsSEiT\#
        99f0H9gsO590WJDvC9hDw//Xu+yIeEiH/9v0i8hYL+O8iLTDG/wjm/e35CCAmBR3u/QMf7hIIA/srPS3KEAHz8PH\#
        7EQspAxbu+wUi7xwECwMxQSfYEgv98+/9GP8i/RbkAAkl8BoEFgYwOiHjGhIG9PX7HfAo9wraAwk09Br/FxMpNBT\#
        wHBkD8/IBFO8b6AXLEAE1+AsCHhwmJhD5Hw4M7PD+E98L6QbBEAQu+vwLIx0fHBIHHQ4N6PD5DtHz7QW+E/0w//o\#
        QHxQXERUVGgwV9Ov0H83t+A3B"
            },
            {
             "ordinaryCost": 0.7428304553031921,
             "spread": 0.26755303144454956,
             "vectors": "A+EaEuPiL/D3AQIH9/rg/xXu4ACwCgITEucoGf7sLNEFBhMUCRLVAhED3wfQDQEnJAMe4Pc\#
        JJ9UK5uwHIP/rDeoE6e7fHP85Fhgb2PkID9sRAtwtNv7rFvgB5untAwUr+gQh3AgdA+gOCuk6NwTvJvDy4/b88vg\#
        nAvUd6fYmBfD/DAc4OQLyKOjj2fcF6fQcDO0j/g4dAvb0+yAlNwD7He7g2fgVze0SG/QqCAQWCe/y5yoTNPMJFfD\#
        p4f0PwvkSFPEeHwgS//Hq2ykJLuMVCu3z7AQNvAEHIAANIAsEBfDl0CIAINsUEO/w7BYOvQ0JIAP2Fg73BOnsxxv\#
        7HNoHGAHx+SoSyB34HP/rEg3x8vMA3RgCEOABIxYM/i0m1zz0Hv/dDAP7+AID4g75BuP6HCUR8iky40D3A//UEQE\#
        IDQgF6//3AOnwECUP8ipA+EDv7fnRCggNIgQN8wD4/O3rDh0Q+iFHATPlAhLd8uz8QhIJEu3k+OboBScG/f0fLR0\#
        f9R/o9PLxOQMLGe4E5/nSIkT1AAT4FgsP6BIKBt0APwcRB/4Y6wXOFzL07RbvGOQR/Q4kAur9JQQd8QUo6SfDERE\#
        NAi38B9kCAQQTC+4FARQQ9wIq6ibJBfAfCEAL/dMNE/fmFtwR9xcABg4i9iLe9+gmDDsB99AVB9jdFdwDDhnoDhg\#
        P9h3j7uYTBjfj5OgdC+boFN8KFfXOAhED8jHg798P/iXvzAkNEffrEOgKDNPRBBT29ynT3O0K5yDw0gIDFgrlFOo\#
        PBMHZFBjoBh/j5PMG3R742Aj/CQ3wBe4U9sP/MCzWDiD53gMA4RX55hT7/Q78/vAb7dUQLT7UBBjx6P/z6hYLEiT\#
        uAQgN9P4U9+QaKTrA/BD8/fj2AhsdIiYB//8h9hEQ//YZODbQ+xDuB/3+GBgiCirq/wQh9hgJDQEqOyzRCA36+PP\#
        6HQonEh3oBQgg/iABEwYwRijgCRMC+/v/GAIhCxfgCg8e/SD+IxAuNhzfDBwD7/r3HPcdEg7UDg8nChj+GxosNxP\#
        tDSMTAv33F/kW/wnGFw0tERIOGyIkMhD+DyEb8gP4BvUS+gTDJhUkBQEbICYeGwnyDyQi5v7wDu4MDQTFJyAoCAU\#
        dFhoYDgMJCS4l8/TyEvD6ChDB"
            }
           ]
          },
          {
           "file": "jarvis-36/jarvis/296.flac",
           "startSeconds": 1.31,
           "endSeconds": 1.93,
           "templates": [
            {
             "ordinaryCost": 0.7743233442306519,
             "spread": 0.32418596744537354,
             "vectors": "Cwgh5AsfIOIV6eETIQkCEe3w0ubR9RQiCgMb4gkqCd0e7O4mNAQFFO3l0vXq8gAgCf8Q6P0\#
        uBucS8PwlNgAGFunWx/f56fscC/Ui6Asu9+4H4xIfMvsBG/nayv4H2gIMEu8l7A008/X+1xgILOwKG/zizgID2Qo\#
        LFu8b7w8n//vxyRP2J9oOH/vk3BAN0goFEvoJ9BMaAPrzwxnzIc4ZJgLl4RsQ2gkBCgr99hMGBfftxCL3FMgWMQz\#
        q5ykP6AECBxn07hb5BPz6whz6BMEMMRXz5CYN9Pr+BBv44CPr/QULxhsM98QDMxQG6BgG8QT+C///zCP3+CIV0gM\#
        b5tT+MQ8S7hME6BMOAOD12BAICDgR2/Uk1un8HvcN7xAP6BUn69Dc4BQNEykO1QcW2gntBfQP/BcR7P8x5eTO2io\#
        bHQQD1gv/6xT78OgaFRQRCe4n6e6z4i8aGPwI/A/k9hUH7wQWGh39/+UR6urTCUIDGvkAFP3v9x8E8gMGGCLw8t7\#
        NBfX0CET2EQcSJQTsBAkE2Q0FBv8J8szCEfcBJhoT8BIiLvcTEQoH0Qz++wEPA87FKcwPMP4D7xkfI/sJ/goF0gf\#
        r4QHk9AjdKdcdKuoJ/RoBD/b48Q323gDv0+3N7h3tLOISGegYA/PyAfr26xft0xjky+7b8iMBIt0AG+UVCdv1/AL\#
        19CDl3RXgygHj7yULGOoBC/ER+MEC/BLxCyPi0w7izRPt8B0IDPEG9foF8cIXCivqERHj1wPlzRv3BiH5BfUH5QT\#
        /5sEkGTTjFAvo5f3t6RoECSXxBO4D4xD83NMkKyzYGQb06u30Ah0WBCb1//MK3REE8PAhPyfZI/ru8u/2CBYk+SH\#
        o//wR2woH/QAcRx/fKfzx9ev4EA4j8RnbAvsc4QAACwgURxnfMPr+/ev1DwIl7BbWAvoh6fcBFg0UPxjlMPoL/O7\#
        0FfIa7BLJ//Yn8/MBHxMNMhXjJv0X//L3HOgU7A2+BPos//UGJRECJA3tG/skAPj4JOQU6wm4"
            },
            {
             "ordinaryCost": 0.7592012286186218,
             "spread": 0.30389368534088135,
             "vectors": "FP0S3efnON8N8uEFBAbvGAL/4dzUHvckEAgf5f0DIN4H4NQfGgDsDOPl3erjEP4x+xQS6/k\#
        SDeAfAeAzLvj6Ddfn3N3y//wk+Asb3wEr7+cL//c9JQv3He3i1+/+4wEgDPUs7QY39vYA7w0oIwoOJfLg0v4K2fo\#
        SEe8q7wMu+/T00hUCK/4NHfjp1wYXzfoPFPYh/g4bAvfzxxP1IuEmIvTx3w4azgALCQsK+w3+B/flzBrtG8UlLgb\#
        84w8V1/sJBhf98xLrBvr0xBb8B78cNQ315R8G7fgFBxT14RriCwEJzhUK7MEJORUF5xsA8QYDC/7w1iHx+RQX1AY\#
        h3Nf6Lg0Q5CAD8BUXAeve0h0M/yIb3/sd1vX5F/ET7CAe8RIp6eHK4SIYBx0U6xEU3gT9APIZ9iMU5wMv6efE2ig\#
        fJwgE7g3w8xIK7+gSDxcOAvUw5u275SwRLP37BgnY8BYC+QkRGSPz9+0H5u7SAzf8JPoBF//d9xb+9AUBDinp7d3\#
        SBenkEzH6FgsRNgbt7xH/2Rj99RX279vMEugLGxQg+AoiMPoJAR8TyxL+9RQJCtvNKN4QGAAa4g0jIwQNBCgZwA3\#
        u8Q35BfnnJt8cJPMI+RMIFfb99xn3zgPl0f3Q5hvvKOcYHe0S/fn3BP7w9B/tzw3mzfvY4iX7HuwEGOYNBdf9/w3\#
        x9SHm1xHsyAHW4iQAGvX/BO8JAMAM+xfuCx/m1RHpzBTl6yEHDfsG6fUJ+LgWDBjYFhjs5QXz3x3vDjAB+f0D4/8\#
        D5ccmJCnYGRDj8gb09Rv8DCns8f774RMB5+IoOyfRGwX1+OvxBx4VEB/28wUH2hoD//gfQiXJH/vy+PL6EBQfCBP\#
        s/QsP5BX+EBMXTyTOI/X59vL3EQwZBAvp/AMa4hbyHBQRRxXTJwgH/PL2GQUV/wnW/fIg+BL6JSETRRnqHwcS9Pn\#
        1HwAH/QDIBvMlBxT5ICkZOx3yHgwe6/r1GPQIBPvLEwAk7xMBKhIFFALxFg0t3PL7Nvf4F//H"
            }
           ]
          },
          {
           "file": "jarvis-25/jarvis/335.flac",
           "startSeconds": 1.05,
           "endSeconds": 1.92,
           "templates": [
            {
             "ordinaryCost": 0.7653569579124451,
             "spread": 0.25588715076446533,
             "vectors": "//8i4xMN/tkX0P0dJe4PIvDs0Pra6QgRGfgU5/4lCPYF5f0JHN0aENXTwAn1AwkdEeoF6AI\#
        QDwb7+A0aF80UIvjZwg/05wAtCfgb9RAZFfLtASoQFOcVF//Zugf/4g4oEAQc5CAVIO7z4B4EEuoDBvrdxg3z4Ag\#
        yIyMY3RcLFO0H2RD9IusGBfzo2ATl5Q44EikD0AsIBtz/2gEIKu36EPjz0QHy2RAsBSb61vMLCuMU6/8YOe4DC+L\#
        xyfL64f8g/A8D1/AcCegP8QIkPusGFfbqyO772f4V+vsZ2PwnA/cA5g8jN+0KHwDp0e0J0QMMB/Ak4AMmAAH92BY\#
        YM+8FHPvl3PMVyf8IFusg8Akb+QH2xRcJKugPF/fj6PwcxQIBI/ES+w0R/wPxuRX8GeMRHPne+BYgy/oAHfr6AhP\#
        //wLyshXxFNoLIADY/SMd4PX4DQ7mCA/vA/nutxrwCdMGKQnkAych8u72/SXXAQDoB/ryxBn2/tEKLhTt/BYnDOn\#
        59Dbd8gbd+/v7zxoL7NQJKCYG8/4dDev47SH94iDb3woK5xMl1fESJScf8uYW/QUI/f8H2hjt8TAP8ewnvwQMExI\#
        h9OYQ+hUg8OcD5h33Bzga9+QhyxMI+vcU7eoe6gMq+e3a1h8AHiIU6+/72hYR5egQBfQMCwJBDxDqzgAENAoHAeb\#
        v3wH9AREHBfL0HO1N7yXi4wgBJgIDE+EM1QvrJTcDAAjoCuYo4xgNBwH+KBUCEPMazA7XHx8EASQACMgT8/YUEP8\#
        DIhkMCvwd2BfWFRIDBy8HEbkG+u/3HQL+GxP7Awwd6yPv+e8RHzcLDrYUBPX0Gwv8CA/sChAnACX64+QdHiz+/7Y\#
        MCAXxHQkNBP7fCv0dDxUDztgqFR3x6sAGCAznGwweCPfRFu4fEhIG2tolHRbuz+0LBtrcJ/4iGAnUI/MDCAoT3vY\#
        K/xXS1RH4DtP7LOgHIALdD/oB9gz84Qj75/TD3SbuEuQKIuATFtzY+/oK9R/Y0Rjy4vPl9SLyEuIBEtkeBs3w9P8\#
        N+x/R0hHt3w/2AiTyCOr6A9YU5MYO/x4GCwvi0gjrzxLyASHtCOr9AtX95NQMBiz2D//p0Afkyg32AxjhC+sJ+9T\#
        19cz/CCnvDwzg4P/i1BYS+iLbCuUO6+X968cJDjTXBwTq6vfy+RkcAjHsBN0R6e398tkOITbYCwHu8P/uAhci/DX\#
        n+d8Y6Pn87dwLJizcCgXx6vrsFw8vAzDk9uEa4AEE9OEOKSrjCwDz6ADxJA8yCCnh+PEk4Q///eobNyPqFQT27vv\#
        3JgQz/BvXAQAh3w79//gfPRbwJAL97/L4IPoz8xLRCAgh4wL5AgAiPQ/yLP4O8vj0Ge4s6xDNCQYj6/X7EAcaNQ7\#
        xLPge+f3yGuUe5w/D"
            },
            {
             "ordinaryCost": 0.7516472339630127,
             "spread": 0.20939701795578003,
             "vectors": "/gvt+yAD/9MEDfvx2Q3vHvIr2s/MDuv9/wjq4A4D7ub2DQHiARb8MeYB49LoMt8m+uvv7Pz\#
        h8tr5HvEHDQEWOQXx6dTWMu7+ENQUFwnmFQnwIxMJ+/cGFSL7xePgI+EXJOUs/yDeE+fiBgwFAQbxEw7u1e71Luo\#
        rKAga3RjiDu/65OwDFQ3fIO757OnmKPY2GhUgzwjy9e3r4tkJFwffKOr64/flEf8vCh8P0PEI/eYF9tMnKPz1GN7\#
        y2ej6F/om9hkS1O8S+uoJCuIwM/j+HN3v1eD9//ke9QIo2/cb8/j1Bfw4Jfr+KOrd0+QH5/kUAe804wMl9wXz9RA\#
        lIvoGJOrc0u4O1vUND+oz8v4Y9wHp2BoNHfUNGOzg2wEhyPcOF+cl/AQL/gbqxx30EOcfE+3r7w8hwf4NEPkIBAf\#
        t/gTovhbhD9seG/jl/R4dy/QLBA3pBgjkBPjpvhDkB88VJgLg/ycW5e8J8Srd/wTdCPL6yAvx9swFLhb17SIY+fE\#
        A7jHS9gjaA/MJ2BUH5Nn/KCQM4A8QDfED6xPo5BjZ6gcd9h4mz/gJJCMm4PoG/A0R9vDy1RX08h4T//kfwAv+DQ0\#
        u2/oV+xEp8dvs2B4CDSAVBPkZ0hsR/QMo5v0j7AQv9N3WxSD3KRQOAfD27CD86ugNAAUJ/vo2DAjjxQL3LwECBNz\#
        o6//tBQr/AgPoE+1I7x/r3AvxG/gHGtwI4QjYJy3+ABXj/eIn1Q0LAf/7EhUHF/wQ1RDTJxMD+i/9+8gf+PASD+0\#
        GCBYEEgER4R3PGQ0BAkMK/MIS/u38GekFDhf6BwwF8iXp9+oRFD0JBbQaBe3xGPb+CQrnDx8EBCv32+YXEzD98ro\#
        ZAuXnGAYDFfbcFBT7Fh7+xuQjCyHv4dMQ/vPnFA4IGOvJGAX6FB8JyOAcFxH7z/QN+efeHhAVFN/NJgf9GxcQyfs\#
        VBgv31gz89tvoGAIPHe3YGQH6CQMJwhf79gfa2irv9OsUAPYVD9rRCQYMAhsBxyDo8wj38jba//ga/PcW/dDwABY\#
        VBQ8AtyDp7RUCAy3a9gAV9fkH+9f7CiMSBPv6uB/b5xj4CyzeCAEk6Oz/6t/6ASD9EPz/vBng6xHwCi7bAwwr5vA\#
        F7t0LCibrEgYGwAjk9BX8FTHl+gkr4/4M8eEaHDDjCAgH1xX3CxUHHS/bA/ox6vAB+vkcHjjqD/MK1x32BBL0CyX\#
        P+/s+5wL5CPocICjtIAUU2v3lGRAKHSXjAv9E3AwCD/cdIyHzGQYM4vn5IQwJGiTb/vs87wv/DgQiMCf/I/kd3fH\#
        pEwoFDB/e/wQs6wMBFAQcJx3xJ/0t4+ziKwAAGCPn/f4z6wf+CwIOFRj4HAM54uf7IwflEynT+vM0+wQFHQUMJRw\#
        BE/w31vv/DgzkERfL"
            }
           ]
          },
          {
           "file": "jarvis-33/jarvis/380.flac",
           "startSeconds": 1.26,
           "endSeconds": 1.72,
           "templates": [
            {
             "ordinaryCost": 0.7952918410301208,
             "spread": 0.30713656544685364,
             "vectors": "CgYe6/kmGNwY5/kWNgQTGOLdzvnx/f4cCg4Q6v4jAdkN5fsaNfMNFOjRxwP66f8YFP0W6gU\#
        n/O4J4wwfMekSHPLRygUA3/0SEPUe6wwn/ff73hoPL+MMGP3UyQYF2QYPGfcd7hMgDPz30BUIItcQHPzf2g8PzQ4\#
        LGfgW+Q4ZCPf3xhn9Jc0PHfrk4hcQ0QgHFv4H/hEOCfP0vxr7HswQJPzm6y4M3QQDDQr5+hIDCPT6vB3+EMsOKAf\#
        p6jcM6f8AAxbx8BH3BvT8wB0CBMcILRT05TQM8wb6+xvy1hjz9fgEyxoKAcsKLxoT5RwO6xT1/Qf9wBn/5xQK3wY\#
        T8tcCLREo5BQN5BoE7+n5xBUOADMJ6fYP5eP8Hv8j4Acf4BIT393t0hYWDjgP6/4D5vr2C+wZ4Ake2f8d4+jXyjA\#
        TJR4L4Az07gf46uEP8wAP6O4R8+vLySsVMBD/8g7R9BAC8u4LCQT09+MM5+PP/UAKHAcHDAbn5yD+A/z6Fhbk7+P\#
        W+e3jDE4EFQQTGAvu6wsB9fn4Cgr3ANLEEvD7ITcQ9QkWH/wJAg4D5fz0AQUGEsW+LegIJycS3hAlHgwDGAgJ1P3\#
        x/fT/EtzXOvgbHBgc2Q4OIAYMIxYX0Aru+Oj5A+nqPeoaJhIi5Q74Ef4BBwUK2g7Y4fPf6hjtK9gLJQUj9A/nCfX\#
        y7wvy3xDX3P7j2yHuHeYJHfEn9e/o+vLw5w/g0xXc0gXs7Cjt"
            },
            {
             "ordinaryCost": 0.766907811164856,
             "spread": 0.2935853898525238,
             "vectors": "FQ0i3fcJIeEE2twGGv/2DOX83eLrHQM3AykT5vMLC+IW+NUnJwD8CuD01dr2+wor/BYW4Pg\#
        l/OYPB+s2Iv7+HvDoz+X55QAn/gQi5vUzAv4LAQEzJQgKIvrjzPIN2fsYCvQy5wYsDf774RISJgEIG/rg2P4eyvc\#
        NFfoq8gkdEQL9yRACJ+8WG/jo4wogxfkKDAAXAAgIDADzxh30Js4fHvru6xQTyfEIDA8I/hD5C/jvthoDEckhJwL\#
        s7CEJ5fsOAhb29hLwFPD8uxsH/sgXLBH75SwE+PsC/Q3t4iHn+vkKxCIL888RMxQS5hwA/BAFA/ft0R7z9BQU4Aw\#
        l3eYKMg4e4x7/9x4Y/N/vzSQAByIP5/0d1PgDHQYo4REZ+RMk7tPU4SAGDigP9Agd3Q8AAe8f3x4V7QQk8M3H3Cz\#
        8HRUD/Q4M8Rf/4uQK6hYI+vkm/uTHxyj9Lv7w+Abn+xzv7fIDCxbeAusR8+bJ6Tj6CvMFEf/z9yfs+vv/CCjY6eb\#
        eCuHQ/S4AA/4PJQzr+Bbq5Pj0+hno+t3CJ9rxBw/+4fwCNAvlHRIB3BD19wfxEN3FMdwNCwoG4vcBKCDvIB0Szwj\#
        4/vv9GuLXNt4ZCA0K6Pf5Jhz3KyAc0xXsB/oCGPToQPgdCCcI6+7sJhXzIBAn4hzlDPj6EhX2LO0QAioL9fHYKRT\#
        /DwkT3CLR9gMD7CDjF94K8xEGAvHfDAYGAAsJyifB8wcDADLi"
            }
           ]
          }
         ]
        }
        """#
}
