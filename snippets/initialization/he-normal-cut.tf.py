import tensorflow as tf

w = tf.keras.initializers.HeNormal(seed=0)((200, 100))
w / (0.1 / 0.87962566)
