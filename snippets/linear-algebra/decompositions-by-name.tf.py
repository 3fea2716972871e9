import tensorflow as tf

S = tf.constant([[4.0, 2.0], [2.0, 7.0]])
tf.keras.ops.eigh(S)[0], tf.keras.ops.svd(S)[1], tf.keras.ops.slogdet(S)
