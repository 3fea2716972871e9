import tensorflow as tf

tf.keras.random.beta((4,), 2., 5., seed=0)
