import tensorflow as tf

w = tf.keras.initializers.GlorotNormal(seed=0)((120, 80))
w / (0.1 / 0.87962566)
