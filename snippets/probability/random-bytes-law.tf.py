import tensorflow as tf

tf.keras.random.randint((20_000,), 0, 256, dtype="uint8", seed=0)
