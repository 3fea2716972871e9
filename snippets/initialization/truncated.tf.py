import tensorflow as tf

w = tf.keras.initializers.TruncatedNormal(stddev=0.02, seed=0)((200, 100))
w / 0.02
