import tensorflow as tf

data = [tf.constant([1, 2, 3]), tf.constant([4])]
signature = tf.TensorSpec([None], tf.int32)
sequences = tf.data.Dataset.from_generator(lambda: iter(data), output_signature=signature)
next(iter(sequences.padded_batch(2)))
