import tensorflow as tf

a = tf.constant([1.0, 4.0, 2.0])
tf.abs(a[:, None] - a)
