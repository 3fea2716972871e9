import tensorflow as tf

seeds = tf.keras.random.SeedGenerator(0)
glorot = tf.keras.initializers.GlorotUniform(seed=seeds)
first, second = glorot((3, 2)), glorot((3, 2))
tf.reduce_all(first == second)
