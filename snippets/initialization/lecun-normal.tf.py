import tensorflow as tf

w = tf.keras.initializers.LecunNormal(seed=0)((100, 200))
w / (0.1 / 0.87962566)
