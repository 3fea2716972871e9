import tensorflow as tf

logits = tf.constant([[2.0, 0.0, -1.0], [0.0, 1.0, 0.0]])
loss = tf.keras.losses.SparseCategoricalCrossentropy(
    from_logits=True, ignore_class=-100, reduction="mean_with_sample_weight"
)
loss(tf.constant([0, -100]), logits)
