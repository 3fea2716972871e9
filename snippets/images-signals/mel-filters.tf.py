import tensorflow as tf

tf.signal.linear_to_mel_weight_matrix(
    num_mel_bins=3,
    num_spectrogram_bins=9,
    sample_rate=8000,
    lower_edge_hertz=100.0,
    upper_edge_hertz=3800.0,
)
