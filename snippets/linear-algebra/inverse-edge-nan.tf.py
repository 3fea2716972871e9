import tensorflow as tf

A = tf.constant([[float("nan"), 1.], [4., 3.]])
tf.linalg.inv(A)[0]
