import tensorflow as tf

tf.keras.initializers.RandomUniform(-0.1, 0.1, seed=0)((200, 100))
