import tensorflow as tf

S = tf.constant([[-1., 0.], [0., -1.]])
tf.linalg.diag_part(tf.linalg.cholesky(S))
