import tensorflow as tf

S = tf.constant([[2.0, 1.0], [1.0, 2.0]])
tf.linalg.eigvalsh(S)[-1:]
