import tensorflow as tf

S = tf.linalg.diag([9.0, 4.0, 2.0, 1.0]) + 0.5
tf.linalg.eigvalsh(S)[-1:]
