import tensorflow as tf

S, b = tf.constant([[float("nan"), 1.], [1., 3.]]), tf.constant([9., 5.])
operator = tf.linalg.LinearOperatorFullMatrix(S, is_self_adjoint=True, is_positive_definite=True)
tf.linalg.experimental.conjugate_gradient(operator, b).x
