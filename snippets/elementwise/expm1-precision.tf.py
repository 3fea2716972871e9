import tensorflow as tf

x = tf.constant([1e-8, 1e-20])
(tf.exp(x) - 1) / x, tf.math.expm1(x) / x
