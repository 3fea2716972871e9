import tensorflow as tf

rows = tf.data.Dataset.range(103)
len(rows.batch(32).repeat(3)), len(rows.batch(32, drop_remainder=True).repeat(3))
