import tensorflow as tf

S = tf.constant([[float("nan"), 2.], [2., 3.]])
tf.linalg.eigh(S)[1]
