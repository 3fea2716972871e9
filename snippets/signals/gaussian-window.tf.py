import tensorflow as tf

t = tf.range(5.0) - 2
tf.exp(-0.5 * (t / 2.0) ** 2)
