import tensorflow as tf

H = tf.constant([[1, 1], [1, -1]])
tf.keras.ops.kron(H, H)
