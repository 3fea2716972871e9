import tensorflow as tf

P, Q = tf.constant([[1.0, 3.0]]), tf.constant([[2.0, 2.0]])
tf.reduce_sum(P * tf.math.log(P / Q) + Q - P, axis=1)
