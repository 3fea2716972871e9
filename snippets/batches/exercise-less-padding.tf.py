import tensorflow as tf


def zeros(lengths):
    rows = tf.data.Dataset.from_tensor_slices(lengths).map(tf.ones)
    batches = rows.padded_batch(2, padded_shapes=[None])
    return sum(tf.reduce_sum(tf.cast(batch == 0, tf.int32)) for batch in batches)


lengths = [[5], [1], [4], [2]]
zeros(lengths), zeros(sorted(lengths))
