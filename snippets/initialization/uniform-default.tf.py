import tensorflow as tf

tf.keras.initializers.RandomUniform(seed=0)((200, 100))
