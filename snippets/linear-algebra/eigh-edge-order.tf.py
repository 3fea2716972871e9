import tensorflow as tf

S = tf.constant([[6.0, 2.0], [2.0, 3.0]])
tf.linalg.eigh(S)[0]
