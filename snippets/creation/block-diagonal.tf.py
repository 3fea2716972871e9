import tensorflow as tf

a = tf.linalg.LinearOperatorFullMatrix([[1.0, 2.0], [3.0, 4.0]])
b = tf.linalg.LinearOperatorFullMatrix([[5.0, 6.0, 7.0]])
tf.linalg.LinearOperatorBlockDiag([a, b]).to_dense()
