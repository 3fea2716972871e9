import tensorflow as tf

S, b = tf.constant([[4.0, 1.0], [1.0, 3.0]]), tf.constant([9.0, 5.0])
operator = tf.linalg.LinearOperatorFullMatrix(S, is_self_adjoint=True, is_positive_definite=True)
tf.linalg.experimental.conjugate_gradient(operator, b).x
