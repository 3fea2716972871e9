import tensorflow as tf

R, w = tf.constant([[2.0, 1.0], [0.0, 3.0]]), tf.constant([1.0, 2.0])
tf.transpose(tf.linalg.cholesky(tf.transpose(R) @ R + tf.tensordot(w, w, 0)))
