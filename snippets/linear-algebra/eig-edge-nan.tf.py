import tensorflow as tf

A = tf.constant([[float("nan"), 1.], [2., 3.]])
tf.math.real(tf.linalg.eig(A)[0])
