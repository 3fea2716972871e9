import tensorflow as tf

S = tf.constant([[[6., 2.], [2., 3.]], [[1., -4.], [-4., 7.]]])
eigenvalues, V = tf.linalg.eigh(S)
tf.matmul(V * eigenvalues[:, None], V, transpose_b=True), S
