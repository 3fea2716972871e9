import tensorflow as tf

x = tf.constant([1.0, 2.0, 4.0, 9.0])
tf.math.reduce_std(x) / (len(x) - 1) ** 0.5
