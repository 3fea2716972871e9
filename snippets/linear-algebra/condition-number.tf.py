import tensorflow as tf

A = tf.constant([[2., 1.], [4., 3.]])
tf.norm(A, 2, (-2, -1)) * tf.norm(tf.linalg.inv(A), 2, (-2, -1))
