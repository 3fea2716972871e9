import tensorflow as tf

zero = tf.constant(0.0)
negative = tf.constant(-0.0)
1 / zero, 1 / negative
