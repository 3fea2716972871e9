import tensorflow as tf

generator = tf.random.Generator.from_seed(0)
generator.uniform([3])
saved = generator.state.numpy()
ahead = generator.uniform([3])
generator.reset(saved)
bool(tf.reduce_all(generator.uniform([3]) == ahead))
