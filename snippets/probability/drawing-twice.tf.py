import tensorflow as tf

rng = tf.random.Generator.from_seed(0)
rng.normal((3,)) == rng.normal((3,))
