import tensorflow as tf

tf.keras.utils.set_random_seed(0)
first = tf.keras.layers.Dense(2)
first.build((1, 3))
tf.keras.utils.set_random_seed(0)
second = tf.keras.layers.Dense(2)
second.build((1, 3))
tf.reduce_all(first.kernel == second.kernel)
