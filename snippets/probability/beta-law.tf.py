import tensorflow as tf

tf.keras.random.beta((20_000,), 2., 5., seed=0)
