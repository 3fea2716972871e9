import tensorflow as tf

C, A = tf.constant([[float("nan")]]), tf.constant([[2.0]])
0 * C + A @ tf.eye(1)
