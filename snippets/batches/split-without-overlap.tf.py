import tensorflow as tf

data = tf.data.Dataset.range(10).shuffle(10, seed=0, reshuffle_each_iteration=False)
training, validation = data.take(6), data.skip(6)
bool(set(training.as_numpy_iterator()) & set(validation.as_numpy_iterator()))
