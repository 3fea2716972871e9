import tensorflow as tf

tf.keras.initializers.RandomNormal(stddev=0.02, seed=0)((200, 100))
