import pandas as pd
import tensorflow as tf

city = pd.Series(["Turin", "Basel", "Turin", "Porto"])
codes, names = pd.factorize(city)
table = tf.constant([[.5, 1.], [2., -1.], [0., 3.]])
one_hot = tf.constant(pd.get_dummies(city)[names].to_numpy(dtype="float32"))
tf.gather(table, codes), one_hot @ table
