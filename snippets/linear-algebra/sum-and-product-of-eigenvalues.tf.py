import tensorflow as tf

S = tf.constant([[[6., 2.], [2., 3.]], [[1., -4.], [-4., 7.]]])
eigenvalues = tf.linalg.eigvalsh(S)
left = tf.linalg.trace(S), tf.linalg.det(S)
tf.stack(left), tf.stack([tf.reduce_sum(eigenvalues, axis=1), tf.reduce_prod(eigenvalues, axis=1)])
