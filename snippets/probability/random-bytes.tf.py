import tensorflow as tf

tf.keras.random.randint((4,), 0, 256, dtype="uint8", seed=0)
