import tensorflow as tf

tf.keras.initializers.RandomNormal(seed=0)((200, 100))
