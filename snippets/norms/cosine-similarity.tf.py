import tensorflow as tf

a = tf.constant([3., 4.])
b = tf.constant([8., 6.])
-tf.keras.losses.cosine_similarity(a, b)
