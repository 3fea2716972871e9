import tensorflow as tf

a = tf.keras.random.gamma((4,), 2., seed=0) / 2.
b = tf.keras.random.gamma((4,), 5., seed=1) / 5.
a / b
