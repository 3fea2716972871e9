import tensorflow as tf

order = tf.argsort(tf.keras.random.uniform((20_000, 10), seed=0), axis=1)
tf.reduce_sum(tf.cast(order[:, :5] < 6, tf.int32), axis=1)
