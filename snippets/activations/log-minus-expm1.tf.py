import tensorflow as tf

x = tf.constant([1e-6, 0.5, 2.0, 20.0])
tf.where(x < 0.693, tf.math.log(-tf.math.expm1(-x)), tf.math.log1p(-tf.exp(-x)))
