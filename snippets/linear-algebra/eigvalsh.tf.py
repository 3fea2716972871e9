import tensorflow as tf

S = tf.constant([[6., 2.], [2., 3.]])
tf.linalg.eigvalsh(S)
